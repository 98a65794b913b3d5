"""Word lists for names of companies, people and tags. Plain data."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """Return the words of a text, separated by semicolons."""
    return tuple(word.strip() for word in text.split(";"))


SURNAMES = _words(
    "Yılmaz; Kaya; Demir; Şahin; Çelik; Yıldız; Yıldırım; Öztürk; Aydın; Özdemir; Arslan; Doğan; Kılıç; Aslan; Çetin; "
    "Kara; Koç; Kurt; Özkan; Şimşek; Polat; Korkmaz; Çakır; Erdoğan; Acar; Güneş; Aksoy; Işık; Uçar; Güler; Bulut; "
    "Taş; Keskin; Ünal; Turan; Gül; Özer; Işıklar; Tekin; Avcı; Kaplan; Sarı; Köse; Ateş; Duman; Tunç; Bozkurt; İnan; "
    "Ilgaz; Ersoy; Uysal; Sezer; Karaca; Oğuz; Toprak; Çınar; Akın; Pınar; Soylu; Gürbüz; Altın; Coşkun; Eren; Şen; "
    "Bilgin; Durmaz; İpek; Özgür; Karataş; Yavuz; Bayram; Erkan; Güven"
)
PLACES = _words(
    "Anadolu; Marmara; Ege; Trakya; Karadeniz; Akdeniz; İstanbul; Ankara; İzmir; Bursa; Antalya; Konya; Adana; "
    "Gaziantep; Kayseri; Eskişehir; Mersin; Samsun; Trabzon; Diyarbakır; Denizli; Muğla; Iğdır; Isparta; Şanlıurfa; "
    "Çanakkale; Boğaziçi; Kapadokya; Uludağ; Sakarya; Kocaeli; Tekirdağ; Manisa; Balıkesir; Hatay; Malatya; Erzurum; "
    "Sivas; Ordu; Rize; Bolu; Afyon; Uşak; Kırşehir; Niğde; Elazığ; Van; Batman; Edirne; Yalova; Kuzey; Güney; Doğu; "
    "Batı; Avrasya; Bosphorus; Toros"
)
SECTORS_TR = _words(
    "Lojistik; Tekstil; Gıda; İnşaat; Sigorta; Eğitim Kurumları; Sağlık Grubu; Otomotiv; Enerji; Turizm; Mobilya; "
    "Kimya; Yazılım; Danışmanlık; Bilişim; Elektronik; Makine; Ambalaj; Tarım Ürünleri; Madencilik; Denizcilik; "
    "Havacılık; Perakende; Medya; Hukuk Bürosu; Mimarlık; Cam Sanayi; Demir Çelik; Plastik; Kozmetik; İlaç; Kargo; "
    "Yapı Market; Su Ürünleri; Güvenlik; Işıklandırma; İklim Sistemleri; Çağrı Merkezi; Matbaa; Oto Yedek Parça"
)
LEGAL_TR = _words("A.Ş.; Ltd. Şti.; San. ve Tic. A.Ş.; San. ve Tic. Ltd. Şti.; Holding A.Ş.")
HEADS_DE = _words(
    "Müller; Schmidt; Weber; Becker; Hoffmann; Schäfer; Bauer; Richter; Klein; Wolf; Schröder; Neumann; Krüger; "
    "Hartmann; Lange; Köhler; Vogel; Jäger; Böhm; Groß; Lindner; Größl; Straßer; Zöllner; Bräuer; Franke; Seidel; "
    "Heinrich; Ludwig; Brandt"
)
SECTORS_DE = _words(
    "Maschinenbau; Logistik; Versicherungen; Elektrotechnik; Bau; Lebensmittel; Pharma; Energie; Verlag; Beratung; "
    "Möbel; Metallbau; Optik; Spedition; Werkzeuge; Medizintechnik; Gartenbau; Brauerei; Druck; Steuerberatung; "
    "Umwelttechnik; Textil; Fahrzeugteile; Gebäudetechnik"
)
PLACES_DE = _words(
    "Hamburg; München; Köln; Leipzig; Dresden; Bremen; Nürnberg; Stuttgart; Zürich; Wien; Basel; Rostock; Ulm; Kassel"
)
LEGAL_DE = _words("GmbH; AG; GmbH & Co. KG; KG")
HEADS_ROMANCE = _words(
    "Moreau; Dubois; Lefèvre; Girard; Fontaine; García; Fernández; Núñez; Ibáñez; Castaño; Rossi; Ferrari; Bianchi; "
    "Romano; Conti; Silva; Araújo; Gonçalves; Beltrão; Château Noir; Hôtel de l'Étoile; São Bento; Dell'Acqua; Peña"
)
SECTORS_ROMANCE = _words(
    "Logistique; Assurances; Bâtiment; Énergie; Conseil; Alimentación; Servicios; Turismo; Ingeniería; Moda; Vini; "
    "Ceramiche; Trasporti; Saúde; Tecnologia; Comércio; Arquitetura; Médias; Pharmacie; Viajes"
)
LEGAL_ROMANCE = _words("S.A.; SAS; S.L.; S.p.A.; S.r.l.; Lda.")
HEADS_WORLD = _words(
    "Northgate; Bluewater; Summit; Ironbridge; Evergreen; Redwood; Harbour; Silverline; Oakfield; Brightstone; "
    "Crescent; Meridian; Falcon; Lakeside; Whitmore; Pembroke; Ashford; Kingsley; Beacon; Cedar Point; O'Neill; "
    "McAllister; Nordström; Kovačević; Łukaszewicz; Dvořák; Þórsson; Ångström; Søndergaard; Papadopoulos"
)
SECTORS_WORLD = _words(
    "Logistics; Insurance; Foods; Construction; Health; Schools; Energy; Travel; Software; Consulting; Retail; Media; "
    "Legal; Architects; Pharma; Shipping; Security; Farms; Robotics; Aviation; Packaging; Labs; Motors; Textiles"
)
LEGAL_WORLD = _words("Inc.; Ltd; LLC; plc; Corp.; Pty Ltd; AB; A/S")
FIRST_NAMES = _words(
    "Deniz; Elif; Mehmet; Ayşe; Can; Zeynep; Emre; Seda; Burak; İrem; Ali; Selin; Kerem; Gizem; Onur; Derya; Hakan; "
    "Merve; Ozan; Pelin; Anna; James; Sofia; Lukas; Maria; David; Ivana; Piotr; Chloé; Noah"
)
TAGS = _words(
    "VIP; Yenileme riski; Kamu; Eğitim; Sağlık; Perakende; Q3 kampanya; Onboarding; Ankara ekibi; İstanbul ekibi; Key "
    "account; Ödeme takibi; Referans müşteri; Çağrı merkezi; Partner led renewal 2026"
)
SUBSCRIPTION_TAGS = _words("Co-term; Discounted; EA 3.0; Uzatıldı")
QUEUES = _words(
    "Satış; Destek; Muhasebe; Reception; Randevu; Sales EN; Technical Support; Müşteri Hizmetleri; Sipariş Hattı; "
    "Acil Servis; Billing; Şikâyet Hattı"
)
LOCATIONS = _words("Merkez; Ankara Şube; İzmir Şube; Headquarters; Depo; Branch 2")
HOSTILE_NAMES = (
    "=SUM(A1:A9)",
    "<b>Acme</b> & Co",
    "\u202eEvil\u202c Trading Ltd",
    "+49 Telefon GmbH",
    '"Quoted", Comma; Semicolon A.Ş.',
    "@Home Services Inc.",
    "-1 Degrees LLC",
    "O'Brien'); DROP TABLE customer;--",
    (
        "Işık İşitme Cihazları ve Iğdır Sağlık Ürünleri Sanayi ve Dış Ticaret Limited Şirketi — Güneydoğu Anadolu "
        "Bölge Müdürlüğü, Şanlıurfa Organize Sanayi Bölgesi Şubesi (eski unvanı: Yıldırım Oğulları Kolektif Şirketi)"
    ),
    "{name} %1 %n 100%",
    "..\\..\\CON",
    "株式会社サンプル",
    "شركة المثال",
    "  Leading and   inner spaces  ",
    "😀 Emoji Works",
    "&lt;Escaped&gt; S.A.",
)
