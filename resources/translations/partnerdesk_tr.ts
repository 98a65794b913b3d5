<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About partnerdesk</source>
            <translation>partnerdesk hakkında</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Sürüm {version}</translation>
        </message>
        <message>
            <source>The desk of a Webex partner administrator, on an encrypted copy of the data on this computer. Not a product of Cisco; Webex is a trademark of Cisco.</source>
            <translation>Webex iş ortağı yöneticisinin masası; veriler bu bilgisayarda şifreli bir kopyada tutulur. Bir Cisco ürünü değildir; Webex, Cisco’nun ticari markasıdır.</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Licensed under Apache-2.0. It stands on the work of others:</source>
            <translation>Apache-2.0 lisansıyla sunulur. Şu çalışmalara dayanır:</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>The settings could not be read and were set aside as {file}.</source>
            <translation>Ayarlar okunamadı ve {file} adıyla kenara alındı.</translation>
        </message>
        <message>
            <source>The settings cannot be read just now. Their file stays as it is; the defaults hold until then.</source>
            <translation>Ayarlar şu anda okunamıyor. Dosyaları olduğu gibi kalır; o zamana kadar varsayılanlar geçerlidir.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çıkış</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>Sütun ara</translation>
        </message>
        <message>
            <source>Drag, or Alt+Up and Alt+Down, to move a column</source>
            <translation>Sütunu taşımak için sürükleyin ya da Alt+Yukarı ve Alt+Aşağı</translation>
        </message>
        <message>
            <source>Reset columns</source>
            <translation>Sütunları sıfırla</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>Say which report it is first.</source>
            <translation>Önce hangi rapor olduğunu söyleyin.</translation>
        </message>
        <message>
            <source>There are no headings to read.</source>
            <translation>Okunacak başlık yok.</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sütun</translation>
        </message>
        <message>
            <source>Heading in the file</source>
            <translation>Dosyadaki başlık</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Örnekler</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Birim</translation>
        </message>
        <message>
            <source>needed: choose a heading</source>
            <translation>gerekli: bir başlık seçin</translation>
        </message>
        <message>
            <source>not in this file</source>
            <translation>bu dosyada yok</translation>
        </message>
        <message>
            <source>The file does not say the unit. Check it.</source>
            <translation>Dosya birimi söylemiyor. Denetleyin.</translation>
        </message>
        <message>
            <source>check</source>
            <translation>denetleyin</translation>
        </message>
        <message>
            <source>Kept as they came, without a meaning: {headings}</source>
            <translation>Geldiği gibi saklanan, anlam verilmeyen başlıklar: {headings}</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <source>Connect an account</source>
            <translation>Hesap bağla</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Hizmetin adresi</translation>
        </message>
        <message>
            <source>Personal access token</source>
            <translation>Kişisel erişim belirteci</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Parola (yeniden)</translation>
        </message>
        <message>
            <source>From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone.</source>
            <translation>developer.webex.com adresinden alınır, 12 saat geçerlidir. Yalnızca bu çalıştırma boyunca bellekte tutulur.</translation>
        </message>
        <message>
            <source>The files are encrypted; their key is kept in the keyring of this computer.</source>
            <translation>Dosyalar şifrelidir; anahtarları bu bilgisayarın anahtarlığında saklanır.</translation>
        </message>
        <message>
            <source>This computer has no keyring that partnerdesk trusts, so the files are encrypted with a passphrase. It is kept nowhere: you type it at every start.</source>
            <translation>Bu bilgisayarda partnerdesk’in güvendiği bir anahtarlık yok; bu yüzden dosyalar bir parolayla şifrelenir. Parola hiçbir yerde saklanmaz: her açılışta yazarsınız.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Connect and sync</source>
            <translation>Bağlan ve eşitle</translation>
        </message>
        <message>
            <source>Type the address of the service.</source>
            <translation>Hizmetin adresini yazın.</translation>
        </message>
        <message>
            <source>Paste an access token.</source>
            <translation>Bir erişim belirteci yapıştırın.</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>Parola en az %Ln karakter olmalıdır.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>İki parola birbirinden farklı.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something unexpected happened</source>
            <translation>Beklenmeyen bir şey oldu</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Raporu kopyala</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Your data is safe and nothing that you typed is lost. You can go on working. If you report this, the text below helps; it holds no password and no mail address.</source>
            <translation>Verileriniz güvende, yazdıklarınızdan hiçbir şey kaybolmadı. Çalışmaya devam edebilirsiniz. Bunu bildirirseniz aşağıdaki metin işe yarar; içinde parola ya da e-posta adresi yoktur.</translation>
        </message>
    </context>
    <context>
        <name>CustomerPreview</name>
        <message>
            <source>Close details</source>
            <translation>Ayrıntıları kapat</translation>
        </message>
        <message>
            <source>Close details (Esc)</source>
            <translation>Ayrıntıları kapat (Esc)</translation>
        </message>
        <message>
            <source>Launch organization</source>
            <translation>Kuruluşu başlat</translation>
        </message>
        <message>
            <source>Customer details</source>
            <translation>Müşteri ayrıntıları</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>No status</source>
            <translation>Durum yok</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Sıradaki</translation>
        </message>
        <message>
            <source>Last admin sign-in</source>
            <translation>Son yönetici oturumu</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Yöneten</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>No licenses</source>
            <translation>Lisans yok</translation>
        </message>
        <message>
            <source>Subscriptions and trials</source>
            <translation>Abonelikler ve denemeler</translation>
        </message>
        <message>
            <source>No subscription and no trial</source>
            <translation>Abonelik de deneme de yok</translation>
        </message>
        <message>
            <source>Partner administrators</source>
            <translation>İş ortağı yöneticileri</translation>
        </message>
        <message>
            <source>Nobody is assigned by name.</source>
            <translation>Adıyla atanmış kimse yok.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınırsız</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abonelik</translation>
        </message>
        <message>
            <source>ended {date} ({when})</source>
            <translation>{date} tarihinde bitti ({when})</translation>
        </message>
        <message>
            <source>renews {date} ({when})</source>
            <translation>{date} tarihinde yenilenir ({when})</translation>
        </message>
        <message>
            <source>ends {date} ({when})</source>
            <translation>{date} tarihinde biter ({when})</translation>
        </message>
        <message>
            <source>suspended</source>
            <translation>askıya alındı</translation>
        </message>
        <message>
            <source>setup not complete</source>
            <translation>kurulum tamamlanmadı</translation>
        </message>
        <message>
            <source>report says “{word}”</source>
            <translation>raporda “{word}” yazıyor</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Veriler</translation>
        </message>
        <message>
            <source>Fetched</source>
            <translation>Alındı</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Kuruluş kimliği</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ve %n tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Not paid yet: {names}</source>
            <translation>Henüz ödenmemiş: {names}</translation>
        </message>
        <message>
            <source>Not fully set up: {names}</source>
            <translation>Kurulumu tamamlanmamış: {names}</translation>
        </message>
        <message>
            <source>{name} ends {when} (within {days})</source>
            <translation>{name}: {when} sona eriyor (sınır: {days})</translation>
        </message>
        <message>
            <source>{name} ended {date} ({when})</source>
            <translation>{name}: {date} tarihinde sona erdi ({when})</translation>
        </message>
        <message>
            <source>{name}: {assigned} assigned, {total} bought</source>
            <translation>{name}: {assigned} atanmış, {total} satın alınmış</translation>
        </message>
        <message numerus="yes">
            <source>Last admin sign-in %n days ago (limit: {days})</source>
            <translation>
                <numerusform>Son yönetici oturumu %n gün önce (sınır: {days})</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Koşullar</translation>
        </message>
        <message>
            <source>usage report for the week of {date}</source>
            <translation>{date} haftasının kullanım raporu</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullanım</translation>
        </message>
        <message>
            <source>report “{name}”, {date}</source>
            <translation>“{name}” raporu, {date}</translation>
        </message>
        <message>
            <source>file “{name}”, {date}</source>
            <translation>“{name}” dosyası, {date}</translation>
        </message>
        <message>
            <source>week of {date}</source>
            <translation>{date} haftası</translation>
        </message>
        <message numerus="yes">
            <source>%n licenses over the limit</source>
            <translation>
                <numerusform>sınırın %n lisans üstünde</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerTable</name>
        <message>
            <source>last seen in the week of {date}</source>
            <translation>son görüldüğü hafta: {date}</translation>
        </message>
        <message>
            <source>A status that a report gave and that partnerdesk does not know: it is shown as it came.</source>
            <translation>Bir raporun verdiği, partnerdesk’in bilmediği bir durum: geldiği gibi gösterilir.</translation>
        </message>
        <message>
            <source>No status</source>
            <translation>Durum yok</translation>
        </message>
        <message>
            <source>No products</source>
            <translation>Ürün yok</translation>
        </message>
        <message>
            <source>use unknown</source>
            <translation>kullanım bilinmiyor</translation>
        </message>
        <message>
            <source>{count} used</source>
            <translation>{count} kullanılan</translation>
        </message>
        <message>
            <source>{count} assigned</source>
            <translation>{count} atanan</translation>
        </message>
        <message>
            <source>{count} total</source>
            <translation>{count} toplam</translation>
        </message>
        <message>
            <source>{count} over the limit</source>
            <translation>{count} sınırın üzerinde</translation>
        </message>
        <message>
            <source>Used: {count}</source>
            <translation>Kullanılan: {count}</translation>
        </message>
        <message>
            <source>Assigned but unused: {count}</source>
            <translation>Atanmış ama kullanılmayan: {count}</translation>
        </message>
        <message>
            <source>Assigned: {count}</source>
            <translation>Atanan: {count}</translation>
        </message>
        <message>
            <source>Available: {count}</source>
            <translation>Kullanılabilir: {count}</translation>
        </message>
        <message>
            <source>Overage: {count}</source>
            <translation>Aşım: {count}</translation>
        </message>
        <message>
            <source>Total: {count}</source>
            <translation>Toplam: {count}</translation>
        </message>
        <message>
            <source>No report has told the use yet.</source>
            <translation>Henüz hiçbir rapor kullanımı bildirmedi.</translation>
        </message>
        <message>
            <source>No licenses with a limit</source>
            <translation>Sınırı olan lisans yok</translation>
        </message>
        <message>
            <source>No end or renewal known</source>
            <translation>Bilinen bitiş ya da yenileme yok</translation>
        </message>
        <message>
            <source>Ends {when}</source>
            <translation>Bitiş: {when}</translation>
        </message>
        <message>
            <source>Renews {when}</source>
            <translation>Yenileme: {when}</translation>
        </message>
        <message>
            <source>Trial ends {when}</source>
            <translation>Deneme bitişi: {when}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Hiç</translation>
        </message>
        <message>
            <source>No administrator has ever signed in to Control Hub.</source>
            <translation>Control Hub’da hiçbir yönetici oturum açmadı.</translation>
        </message>
        <message>
            <source>Not known: your role may not read it.</source>
            <translation>Bilinmiyor: rolünüz bunu okuyamaz.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Not known: the customer's administrators could not be read and no report says it.</source>
            <translation>Bilinmiyor: müşterinin yöneticileri okunamadı ve bunu söyleyen bir rapor yok.</translation>
        </message>
        <message>
            <source>No tags</source>
            <translation>Etiket yok</translation>
        </message>
        <message>
            <source>this customer</source>
            <translation>bu müşteri</translation>
        </message>
        <message>
            <source>Not fetched yet</source>
            <translation>Henüz alınmadı</translation>
        </message>
        <message>
            <source>Stale since {when}.</source>
            <translation>Şu zamandan beri eski: {when}.</translation>
        </message>
        <message>
            <source>Launch organization</source>
            <translation>Kuruluşu başlat</translation>
        </message>
        <message>
            <source>Launch</source>
            <translation>Başlat</translation>
        </message>
        <message>
            <source>Open the customer's Control Hub in the browser.</source>
            <translation>Müşterinin Control Hub’ını tarayıcıda açar.</translation>
        </message>
    </context>
    <context>
        <name>CustomersActions</name>
        <message>
            <source>Cell copied</source>
            <translation>Hücre kopyalandı</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Ayrıntıları göster</translation>
        </message>
        <message>
            <source>Launch organization</source>
            <translation>Kuruluşu başlat</translation>
        </message>
        <message>
            <source>Copy cell</source>
            <translation>Hücreyi kopyala</translation>
        </message>
        <message numerus="yes">
            <source>Copy %n rows with headings</source>
            <translation>
                <numerusform>%n satırı başlıklarıyla kopyala</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy organization ID</source>
            <translation>Kuruluş kimliğini kopyala</translation>
        </message>
        <message>
            <source>Fit width to contents</source>
            <translation>Genişliği içeriğe sığdır</translation>
        </message>
        <message>
            <source>Filter by “{value}”</source>
            <translation>Süz: “{value}”</translation>
        </message>
        <message>
            <source>Sort ascending</source>
            <translation>Artan sırala</translation>
        </message>
        <message>
            <source>Sort descending</source>
            <translation>Azalan sırala</translation>
        </message>
        <message>
            <source>Then sort by this column</source>
            <translation>Ardından bu sütuna göre sırala</translation>
        </message>
        <message>
            <source>Hide column</source>
            <translation>Sütunu gizle</translation>
        </message>
        <message>
            <source>Organization ID copied</source>
            <translation>Kuruluş kimliği kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>CustomersMessage</name>
        <message>
            <source>No customers yet</source>
            <translation>Henüz müşteri yok</translation>
        </message>
        <message>
            <source>Once a sync has run, your customers are listed here, offline too.</source>
            <translation>Bir eşitlemeden sonra müşterileriniz burada, çevrimdışıyken de listelenir.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>No customer fits all filters</source>
            <translation>Tüm süzgeçlere uyan müşteri yok</translation>
        </message>
        <message>
            <source>No customer matches your search</source>
            <translation>Aramanıza uyan müşteri yok</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Süzgeçleri temizle</translation>
        </message>
        <message numerus="yes">
            <source>Without the search text there would be %n customers.</source>
            <translation>
                <numerusform>Arama metni olmasa %n müşteri olurdu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without the filter “{filter}” there would be %n customers.</source>
            <translation>
                <numerusform>“{filter}” süzgeci olmasa %n müşteri olurdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the search text</source>
            <translation>Arama metnini kaldır</translation>
        </message>
        <message>
            <source>Remove “{filter}”</source>
            <translation>“{filter}” süzgecini kaldır</translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message>
            <source>Search name, ID or tag</source>
            <translation>Ad, kimlik ya da etiket ara</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Choose, find and order the columns</source>
            <translation>Sütunları seç, bul ve sırala</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Customers by status</source>
            <translation>Duruma göre müşteriler</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n rows…</source>
            <translation>
                <numerusform>%n satır kopyalanıyor…</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n satır kopyalandı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers of your organization</source>
            <translation>
                <numerusform>Kuruluşunuzun %n müşterisi</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no network. Try again when you are online.</source>
            <translation>Ağ yok. Çevrimiçi olduğunuzda yeniden deneyin.</translation>
        </message>
        <message>
            <source>The id of this customer does not tell which organization to open.</source>
            <translation>Bu müşterinin kimliği hangi kuruluşun açılacağını söylemiyor.</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Yöneten</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Subscription type</source>
            <translation>Abonelik türü</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Gösterge</translation>
        </message>
    </context>
    <context>
        <name>Datasets</name>
        <message>
            <source>Customer List</source>
            <translation>Müşteri listesi</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>License Usage by Week</source>
            <translation>Haftalık lisans kullanımı</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Denemeler</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Faturalar</translation>
        </message>
        <message>
            <source>Order History</source>
            <translation>Sipariş geçmişi</translation>
        </message>
        <message>
            <source>Admin Sign-ins</source>
            <translation>Yönetici oturumları</translation>
        </message>
        <message>
            <source>Calling Usage</source>
            <translation>Çağrı kullanımı</translation>
        </message>
        <message>
            <source>Calling Media Quality by Endpoint</source>
            <translation>Uç nokta türüne göre çağrı kalitesi</translation>
        </message>
        <message>
            <source>Feature Use by Calls</source>
            <translation>Çağrılarda özellik kullanımı</translation>
        </message>
        <message>
            <source>Call Queue Stats</source>
            <translation>Çağrı kuyruğu istatistikleri</translation>
        </message>
        <message>
            <source>Hunt Group Stats</source>
            <translation>Arama grubu istatistikleri</translation>
        </message>
        <message>
            <source>Auto Attendant Stats Summary</source>
            <translation>Otomatik görevli özeti</translation>
        </message>
        <message>
            <source>Detailed Call History</source>
            <translation>Ayrıntılı çağrı geçmişi</translation>
        </message>
        <message>
            <source>Calling Media Quality</source>
            <translation>Çağrı medya kalitesi</translation>
        </message>
    </context>
    <context>
        <name>Definitions</name>
        <message>
            <source>Suspended</source>
            <translation>Askıya alındı</translation>
        </message>
        <message>
            <source>A subscription of this customer is not paid yet.</source>
            <translation>Bu müşterinin bir aboneliğinin ödemesi henüz yapılmadı.</translation>
        </message>
        <message>
            <source>At least one listed subscription is marked as suspended.</source>
            <translation>Listelenen en az bir abonelik askıya alınmış olarak işaretli.</translation>
        </message>
        <message>
            <source>One subscription is not paid yet.</source>
            <translation>Bir aboneliğin ödemesi henüz yapılmadı.</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Süresi doldu</translation>
        </message>
        <message>
            <source>Nothing of this customer is active any more.</source>
            <translation>Bu müşterinin artık etkin hiçbir şeyi yok.</translation>
        </message>
        <message>
            <source>No subscription or trial is active today, and at least one has ended.</source>
            <translation>Bugün etkin abonelik ya da deneme yok ve en az biri sona ermiş.</translation>
        </message>
        <message>
            <source>No active subscription.</source>
            <translation>Etkin abonelik yok.</translation>
        </message>
        <message>
            <source>Expiring soon</source>
            <translation>Yakında sona eriyor</translation>
        </message>
        <message>
            <source>A subscription or trial ends within a few days.</source>
            <translation>Bir abonelik ya da deneme birkaç gün içinde bitiyor.</translation>
        </message>
        <message>
            <source>At least one trial, or subscription that does not renew itself, ends 0 to {expiring_soon_days} days from today.</source>
            <translation>En az bir deneme ya da kendiliğinden yenilenmeyen abonelik bugünden itibaren 0–{expiring_soon_days} gün içinde bitiyor.</translation>
        </message>
        <message>
            <source>One subscription or trial ends in a few days.</source>
            <translation>Bir abonelik ya da deneme birkaç gün içinde bitiyor.</translation>
        </message>
        <message>
            <source>The page does not say how many days; it is a setting. Subscriptions that renew themselves do not expire and are left out. The KPI “Nearing expiration” looks 90 days ahead instead.</source>
            <translation>Sayfa kaç gün olduğunu söylemez; bu bir ayardır. Kendiliğinden yenilenen abonelikler bitmez ve sayılmaz. “Süresi dolmak üzere” göstergesi ise 90 gün ileriye bakar.</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Ürünler</translation>
        </message>
        <message>
            <source>Licenses used/assigned/total</source>
            <translation>Kullanılan/atanan/toplam lisans</translation>
        </message>
        <message>
            <source>Next end or renewal</source>
            <translation>Sonraki bitiş ya da yenileme</translation>
        </message>
        <message>
            <source>Last admin sign-in</source>
            <translation>Son yönetici oturumu</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Yöneten</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Data age</source>
            <translation>Veri yaşı</translation>
        </message>
        <message>
            <source>Total licenses</source>
            <translation>Toplam lisans</translation>
        </message>
        <message>
            <source>Assigned licenses</source>
            <translation>Atanan lisans</translation>
        </message>
        <message>
            <source>License overage</source>
            <translation>Lisans aşımı</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Oluşturulma</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Kuruluş kimliği</translation>
        </message>
        <message>
            <source>Read literally, a customer with only a trial would be expired; we ask for an ended one. The end is the first day without service. An unknown end date ends nothing, and a renewal date in the past counts as renewed.</source>
            <translation>Kelimesi kelimesine okunursa yalnızca denemesi olan müşterinin süresi dolmuş sayılırdı; biz sona ermiş bir abonelik ararız. Bitiş, hizmetin olmadığı ilk gündür. Bilinmeyen bitiş tarihi hiçbir şeyi bitirmez, geçmişteki yenileme tarihi yenilenmiş sayılır.</translation>
        </message>
        <message>
            <source>More licenses are assigned than were bought.</source>
            <translation>Satın alınandan fazla lisans atanmış.</translation>
        </message>
        <message>
            <source>At least one license line has a limit and more licenses assigned than that.</source>
            <translation>Sınırı olan en az bir lisans satırında sınırdan fazla lisans atanmış.</translation>
        </message>
        <message>
            <source>A subscription uses more licenses than bought.</source>
            <translation>Bir abonelik satın alınandan fazla lisans kullanıyor.</translation>
        </message>
        <message>
            <source>The page says “uses”, and its KPI “assigned”: the service calls the assigned number consumed, so both mean assigned. Activity plays no part. Lines without a limit are never over it.</source>
            <translation>Sayfa “kullanıyor”, göstergesi “atanan” der: hizmet atanan sayıya tüketilen dediği için ikisi de atananı anlatır. Etkinliğin bununla ilgisi yoktur. Sınırı olmayan satırlar sınırı aşmaz.</translation>
        </message>
        <message>
            <source>Ready for order setup</source>
            <translation>Sipariş kurulumu için hazır</translation>
        </message>
        <message>
            <source>A subscription of this customer is not fully set up.</source>
            <translation>Bu müşterinin bir aboneliğinin kurulumu tamamlanmadı.</translation>
        </message>
        <message>
            <source>At least one listed subscription is marked as not fully set up.</source>
            <translation>Listelenen en az bir abonelik kurulumu tamamlanmamış olarak işaretli.</translation>
        </message>
        <message>
            <source>A subscription is not fully set up.</source>
            <translation>Bir aboneliğin kurulumu tamamlanmadı.</translation>
        </message>
        <message>
            <source>No recent activity</source>
            <translation>Yakın zamanda etkinlik yok</translation>
        </message>
        <message>
            <source>No administrator of this customer has signed in to Control Hub lately. This is about sign-ins of administrators, not about what users do.</source>
            <translation>Bu müşterinin hiçbir yöneticisi son zamanlarda Control Hub’da oturum açmadı. Bu, yöneticilerin oturumlarıyla ilgilidir, kullanıcıların yaptıklarıyla değil.</translation>
        </message>
        <message>
            <source>The last sign-in is more than {activity_days} days ago, or there never was one.</source>
            <translation>Son oturum {activity_days} günden eski ya da hiç oturum açılmamış.</translation>
        </message>
        <message>
            <source>Admins of that customer have not signed in to Control Hub.</source>
            <translation>O müşterinin yöneticileri Control Hub’da oturum açmadı.</translation>
        </message>
        <message>
            <source>The page gives no number of days; it is a setting. A customer whose sign-ins are not known does not get this status.</source>
            <translation>Sayfa gün sayısı vermez; bu bir ayardır. Oturumları bilinmeyen müşteri bu durumu almaz.</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>This customer has an ongoing Webex trial.</source>
            <translation>Bu müşterinin süren bir Webex denemesi var.</translation>
        </message>
        <message>
            <source>At least one trial has begun and has not ended.</source>
            <translation>En az bir deneme başlamış ve bitmemiş.</translation>
        </message>
        <message>
            <source>Ongoing Webex trial.</source>
            <translation>Süren Webex denemesi.</translation>
        </message>
        <message>
            <source>A trial whose dates are not known counts as ongoing.</source>
            <translation>Tarihleri bilinmeyen deneme sürüyor sayılır.</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abonelik</translation>
        </message>
        <message>
            <source>This customer has an active subscription.</source>
            <translation>Bu müşterinin etkin bir aboneliği var.</translation>
        </message>
        <message>
            <source>At least one subscription that is no trial has begun and has not ended.</source>
            <translation>Deneme olmayan en az bir abonelik başlamış ve bitmemiş.</translation>
        </message>
        <message>
            <source>Active subscription.</source>
            <translation>Etkin abonelik.</translation>
        </message>
        <message>
            <source>Without a report the dates are not known: licenses that name a subscription then mean an active one.</source>
            <translation>Rapor yoksa tarihler bilinmez: o zaman bir abonelik adı taşıyan lisanslar etkin abonelik sayılır.</translation>
        </message>
        <message>
            <source>No longer listed</source>
            <translation>Artık listelenmiyor</translation>
        </message>
        <message>
            <source>The service does not list this customer any more; its data is kept.</source>
            <translation>Hizmet bu müşteriyi artık listelemiyor; verileri saklanıyor.</translation>
        </message>
        <message>
            <source>The last whole listing of customers did not have it.</source>
            <translation>Müşterilerin son tam listesinde yoktu.</translation>
        </message>
        <message>
            <source>Ours: such customers are shown only when asked for.</source>
            <translation>Bizim kuralımız: böyle müşteriler yalnızca istenince gösterilir.</translation>
        </message>
        <message>
            <source>Webex Calling</source>
            <translation>Webex Calling</translation>
        </message>
        <message>
            <source>Webex Meetings</source>
            <translation>Webex Meetings</translation>
        </message>
        <message>
            <source>Messaging</source>
            <translation>Messaging</translation>
        </message>
        <message>
            <source>Real-Time Translations</source>
            <translation>Real-Time Translations</translation>
        </message>
        <message>
            <source>Contact Center</source>
            <translation>Contact Center</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Cihazlar</translation>
        </message>
        <message>
            <source>External administrator</source>
            <translation>Dış yönetici</translation>
        </message>
        <message>
            <source>Partner organization</source>
            <translation>İş ortağı kuruluşu</translation>
        </message>
        <message>
            <source>Has a subscription</source>
            <translation>Aboneliği var</translation>
        </message>
        <message>
            <source>Has a trial</source>
            <translation>Denemesi var</translation>
        </message>
        <message>
            <source>The customer's organization, sorted by the alphabet of the language.</source>
            <translation>Müşterinin kuruluşu; dilin alfabesine göre sıralanır.</translation>
        </message>
        <message>
            <source>All statuses that hold for the customer, the most pressing one first.</source>
            <translation>Müşteri için geçerli tüm durumlar, en acil olanı önce.</translation>
        </message>
        <message>
            <source>Licenses used in the last reported week, assigned, and bought. Sorted by the share that is assigned. Licenses without a limit are left out.</source>
            <translation>Raporlanan son haftada kullanılan, atanan ve satın alınan lisanslar. Atanan paya göre sıralanır. Sınırı olmayan lisanslar sayılmaz.</translation>
        </message>
        <message>
            <source>The earliest end or renewal of a subscription or trial from today on, as a UTC date.</source>
            <translation>Bugünden itibaren bir aboneliğin ya da denemenin en erken bitişi ya da yenilenmesi (UTC tarihi).</translation>
        </message>
        <message>
            <source>When an administrator of the customer last signed in to Control Hub.</source>
            <translation>Müşterinin bir yöneticisinin Control Hub’da son kez oturum açtığı an.</translation>
        </message>
        <message>
            <source>Whether the customer belongs to your partner organization or you are its external administrator. Not known until the customer's administrators could be read or a report says it.</source>
            <translation>Müşterinin iş ortağı kuruluşunuza mı ait olduğu, yoksa sizin onun dış yöneticisi mi olduğunuz. Müşterinin yöneticileri okunana ya da bir rapor söyleyene kadar bilinmez.</translation>
        </message>
        <message>
            <source>When the customer's data was last fetched whole.</source>
            <translation>Müşterinin verilerinin son kez eksiksiz alındığı an.</translation>
        </message>
        <message>
            <source>Licenses (used / assigned / bought)</source>
            <translation>Lisanslar (kullanılan / atanan / alınan)</translation>
        </message>
        <message>
            <source>Next end</source>
            <translation>Sonraki bitiş</translation>
        </message>
        <message>
            <source>Total customers</source>
            <translation>Toplam müşteri</translation>
        </message>
        <message>
            <source>Customers that your organization manages.</source>
            <translation>Kuruluşunuzun yönettiği müşteriler.</translation>
        </message>
        <message>
            <source>Count of the customers in the last whole listing.</source>
            <translation>Son tam listedeki müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Customers managed by the partner organization.</source>
            <translation>İş ortağı kuruluşunun yönettiği müşteriler.</translation>
        </message>
        <message>
            <source>The page also says that Messaging-only customers are not captured; we count every managed customer and show beside it how many have Meetings or Calling.</source>
            <translation>Sayfa, yalnızca Messaging kullanan müşterilerin kapsanmadığını da söyler; biz yönetilen her müşteriyi sayar, kaçında Meetings ya da Calling olduğunu yanında gösteririz.</translation>
        </message>
        <message>
            <source>With Meetings or Calling</source>
            <translation>Meetings ya da Calling olanlar</translation>
        </message>
        <message>
            <source>Customers with at least one Meetings or Calling license line.</source>
            <translation>En az bir Meetings ya da Calling lisans satırı olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of the customers that have a license line of Webex Meetings or Webex Calling.</source>
            <translation>Webex Meetings ya da Webex Calling lisans satırı olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Ours: the part of all customers that the page covers.</source>
            <translation>Bizim göstergemiz: tüm müşterilerin sayfanın kapsadığı bölümü.</translation>
        </message>
        <message>
            <source>Nearing expiration</source>
            <translation>Süresi dolmak üzere</translation>
        </message>
        <message>
            <source>Customers with a subscription or trial that ends in the next {horizon_days} days.</source>
            <translation>Önümüzdeki {horizon_days} gün içinde biten aboneliği ya da denemesi olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a trial, or a subscription that does not renew itself, that ends 0 to {horizon_days} days from today.</source>
            <translation>Bugünden itibaren 0–{horizon_days} gün içinde biten denemesi ya da kendiliğinden yenilenmeyen aboneliği olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Subscription or trial ends in the next 90 days.</source>
            <translation>Abonelik ya da deneme önümüzdeki 90 gün içinde bitiyor.</translation>
        </message>
        <message>
            <source>Whether those that renew themselves count is not said; we leave them to “Nearing renewal”. A customer can be in both, so the two do not add up. The page covers customers with Webex Meetings or Webex Calling: we count subscriptions with such a license line.</source>
            <translation>Kendiliğinden yenilenenlerin sayılıp sayılmadığı söylenmez; onları “Yenileme yaklaşıyor” göstergesine bırakırız. Bir müşteri ikisinde de olabilir, bu yüzden ikisi toplanmaz. Sayfa Webex Meetings ya da Webex Calling müşterilerini kapsar: böyle bir lisans satırı olan abonelikleri sayarız.</translation>
        </message>
        <message>
            <source>Nearing renewal</source>
            <translation>Yenileme yaklaşıyor</translation>
        </message>
        <message>
            <source>Customers with a subscription that renews itself in the next {horizon_days} days.</source>
            <translation>Önümüzdeki {horizon_days} gün içinde kendiliğinden yenilenecek aboneliği olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a subscription that renews itself 0 to {horizon_days} days from today.</source>
            <translation>Bugünden itibaren 0–{horizon_days} gün içinde kendiliğinden yenilenecek aboneliği olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Set to auto-renew within 90 days.</source>
            <translation>90 gün içinde otomatik yenilenecek.</translation>
        </message>
        <message>
            <source>The page covers customers with Webex Meetings or Webex Calling: we count subscriptions with such a license line.</source>
            <translation>Sayfa Webex Meetings ya da Webex Calling müşterilerini kapsar: böyle bir lisans satırı olan abonelikleri sayarız.</translation>
        </message>
        <message>
            <source>Over license limit</source>
            <translation>Lisans sınırının üzerinde</translation>
        </message>
        <message>
            <source>Customers that have assigned more licenses than they bought.</source>
            <translation>Satın aldığından fazla lisans atamış müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a Meetings or Calling license line that has a limit and more licenses assigned than that.</source>
            <translation>Sınırı olan bir Meetings ya da Calling lisans satırında sınırdan fazla lisans atanmış müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Assigned more than bought.</source>
            <translation>Satın alınandan fazlası atanmış.</translation>
        </message>
        <message>
            <source>The status “License overage” looks at the lines of every product; this KPI at Meetings and Calling, which the page covers.</source>
            <translation>“Lisans aşımı” durumu her ürünün satırlarına bakar; bu gösterge ise sayfanın kapsadığı Meetings ve Calling’e.</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Doctor report</source>
            <translation>Sağlık raporu</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Raporu kopyala</translation>
        </message>
        <message>
            <source>This is all that it says. It holds no password, token or key.</source>
            <translation>Raporun tamamı budur. İçinde parola, belirteç ya da anahtar yoktur.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop report files here</source>
            <translation>Rapor dosyalarını buraya bırakın</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} sa {minutes} dk</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} dk {seconds} sn</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} sn</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Something went wrong: {detail}</source>
            <translation>Bir şeyler ters gitti: {detail}</translation>
        </message>
        <message>
            <source>Try again. If it happens again, run the doctor and report it.</source>
            <translation>Yeniden deneyin. Tekrarlarsa sağlık raporunu çıkarıp bildirin.</translation>
        </message>
        <message>
            <source>The service does not accept this sign-in any more. Your data here is safe.</source>
            <translation>Hizmet bu oturumu artık kabul etmiyor. Buradaki verileriniz güvende.</translation>
        </message>
        <message>
            <source>Sign in again, then sync.</source>
            <translation>Yeniden oturum açın, sonra eşitleyin.</translation>
        </message>
        <message>
            <source>No account is connected in {folder}.</source>
            <translation>{folder} klasöründe bağlı bir hesap yok.</translation>
        </message>
        <message>
            <source>Connect an account, or start with sample data.</source>
            <translation>Bir hesap bağlayın ya da örnek verilerle başlayın.</translation>
        </message>
        <message>
            <source>{file} cannot be read. It says which account this folder belongs to.</source>
            <translation>{file} okunamıyor. Bu klasörün hangi hesaba ait olduğu orada yazar.</translation>
        </message>
        <message>
            <source>Put it back from a copy, or choose another data folder.</source>
            <translation>Bir kopyadan geri koyun ya da başka bir veri klasörü seçin.</translation>
        </message>
        <message>
            <source>{folder} holds {kind} data; {url} would mix sample data and real data.</source>
            <translation>{folder} klasöründe {kind} türünde veri var; {url} örnek verilerle gerçek verileri karıştırırdı.</translation>
        </message>
        <message>
            <source>Choose another data folder for it with --data-dir.</source>
            <translation>Bunun için --data-dir ile başka bir veri klasörü seçin.</translation>
        </message>
        <message>
            <source>Your role may not read {what}.</source>
            <translation>Rolünüz şunu okuyamaz: {what}.</translation>
        </message>
        <message>
            <source>Ask a partner full administrator for access.</source>
            <translation>Bir iş ortağı tam yöneticisinden erişim isteyin.</translation>
        </message>
        <message>
            <source>The service does not know {what}.</source>
            <translation>Hizmet şunu tanımıyor: {what}.</translation>
        </message>
        <message>
            <source>It may have been removed. The next sync will tell.</source>
            <translation>Kaldırılmış olabilir. Sonraki eşitlemede belli olur.</translation>
        </message>
        <message>
            <source>No connection to {host}. You can go on reading; your data is all here.</source>
            <translation>{host} adresine bağlanılamıyor. Okumaya devam edebilirsiniz; verilerinizin tamamı burada.</translation>
        </message>
        <message>
            <source>Sync again when you are online.</source>
            <translation>Çevrimiçi olduğunuzda yeniden eşitleyin.</translation>
        </message>
        <message>
            <source>This network answered with a web page of its own instead of {host}.</source>
            <translation>Bu ağ, {host} yerine kendi web sayfasıyla yanıt verdi.</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again.</source>
            <translation>Bir tarayıcı açın, ağda oturum açın, sonra yeniden eşitleyin.</translation>
        </message>
        <message>
            <source>{host} failed {tries} times (last answer: {status}). Nothing was changed here.</source>
            <translation>{host} {tries} denemede de yanıt veremedi (son yanıt: {status}). Burada hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Try again later. If you report it, name tracking id {tracking}.</source>
            <translation>Daha sonra yeniden deneyin. Bildirirseniz izleme kimliğini yazın: {tracking}.</translation>
        </message>
        <message>
            <source>{host} does not work at the moment. What was not fetched was left as it is.</source>
            <translation>{host} şu anda çalışmıyor. Alınamayan veriler olduğu gibi bırakıldı.</translation>
        </message>
        <message>
            <source>Sync again later.</source>
            <translation>Daha sonra yeniden eşitleyin.</translation>
        </message>
        <message>
            <source>The proxy of this network does not let partnerdesk through to {host}.</source>
            <translation>Bu ağın vekil sunucusu partnerdesk’in {host} adresine ulaşmasına izin vermiyor.</translation>
        </message>
        <message>
            <source>Ask your network team; the proxy is the one in this computer's settings.</source>
            <translation>Ağ ekibinize danışın; kullanılan, bu bilgisayarın ayarlarındaki vekil sunucudur.</translation>
        </message>
        <message>
            <source>This sign-in belongs to another partner than the data in {folder}.</source>
            <translation>Bu oturum, {folder} klasöründeki verilerden başka bir iş ortağına ait.</translation>
        </message>
        <message>
            <source>Sign in as this partner, or choose another data folder for the other one.</source>
            <translation>Bu iş ortağı olarak oturum açın ya da diğeri için başka bir veri klasörü seçin.</translation>
        </message>
        <message>
            <source>{host} asks to wait {seconds} seconds, longer than a sync waits.</source>
            <translation>{host} {seconds} saniye beklenmesini istiyor; bu, bir eşitlemenin bekleyebileceğinden uzun.</translation>
        </message>
        <message>
            <source>What is missing will be fetched by the next sync.</source>
            <translation>Eksik kalanları sonraki eşitleme alacak.</translation>
        </message>
        <message>
            <source>{host} gave an answer that cannot be read ({detail}). Nothing was changed here.</source>
            <translation>{host} okunamayan bir yanıt verdi ({detail}). Burada hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Try again later. If it happens again, report it.</source>
            <translation>Daha sonra yeniden deneyin. Tekrarlarsa bildirin.</translation>
        </message>
        <message>
            <source>The address {url} is not one that partnerdesk may use.</source>
            <translation>{url} partnerdesk’in kullanabileceği bir adres değil.</translation>
        </message>
        <message>
            <source>Use https and a Webex host; plain http is for this computer alone.</source>
            <translation>https ve bir Webex sunucusu kullanın; düz http yalnızca bu bilgisayar içindir.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not trusted by this computer.</source>
            <translation>Bu bilgisayar {host} sunucusunun sertifikasına güvenmiyor.</translation>
        </message>
        <message>
            <source>Check date and time, or ask your network team for the company certificate.</source>
            <translation>Tarih ve saati denetleyin ya da ağ ekibinizden şirket sertifikasını isteyin.</translation>
        </message>
        <message>
            <source>Stopped. What was fetched so far is kept.</source>
            <translation>Durduruldu. Şimdiye dek alınanlar saklandı.</translation>
        </message>
        <message>
            <source>The next sync goes on from here.</source>
            <translation>Sonraki eşitleme buradan devam eder.</translation>
        </message>
        <message>
            <source>The sync ended unexpectedly ({detail}). What was fetched so far is kept.</source>
            <translation>Eşitleme beklenmedik biçimde sona erdi ({detail}). Şimdiye dek alınanlar saklandı.</translation>
        </message>
        <message>
            <source>Sync again; it goes on from there. If it happens again, see the log files.</source>
            <translation>Yeniden eşitleyin; kaldığı yerden sürer. Tekrarlarsa günlük dosyalarına bakın.</translation>
        </message>
        <message>
            <source>The sample data could not be started ({detail}).</source>
            <translation>Örnek veriler başlatılamadı ({detail}).</translation>
        </message>
        <message>
            <source>Try again. If it happens again, see the log files.</source>
            <translation>Yeniden deneyin. Tekrarlarsa günlük dosyalarına bakın.</translation>
        </message>
        <message>
            <source>Another partnerdesk (process {pid}) is working on {folder}.</source>
            <translation>Başka bir partnerdesk (süreç {pid}) şu klasörde çalışıyor: {folder}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then try again.</source>
            <translation>Bitmesini bekleyin, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The disk that holds {folder} is full. Nothing was lost.</source>
            <translation>{folder} klasörünün bulunduğu disk dolu. Hiçbir şey kaybolmadı.</translation>
        </message>
        <message>
            <source>Free {megabytes} MB, then try again.</source>
            <translation>{megabytes} MB yer açın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written.</source>
            <translation>{folder} klasörüne yazılamıyor.</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another data folder.</source>
            <translation>Oraya yazma izni alın ya da başka bir veri klasörü seçin.</translation>
        </message>
        <message>
            <source>{file} was made by a newer partnerdesk. It was left as it is.</source>
            <translation>{file} daha yeni bir partnerdesk ile oluşturulmuş. Olduğu gibi bırakıldı.</translation>
        </message>
        <message>
            <source>Install the newest version to open it.</source>
            <translation>Açmak için en yeni sürümü kurun.</translation>
        </message>
        <message>
            <source>{file} is damaged. It was set aside as {aside}.</source>
            <translation>{file} hasarlı. {aside} olarak kenara alındı.</translation>
        </message>
        <message>
            <source>Sync to fill it again; your own notes are in another file and are safe.</source>
            <translation>Yeniden doldurmak için eşitleyin; kendi notlarınız başka bir dosyada ve güvende.</translation>
        </message>
        <message>
            <source>{file} does not open with this key.</source>
            <translation>{file} bu anahtarla açılmıyor.</translation>
        </message>
        <message>
            <source>Type the right passphrase, or unlock the keyring of this computer.</source>
            <translation>Doğru parolayı yazın ya da bu bilgisayarın anahtarlığının kilidini açın.</translation>
        </message>
        <message>
            <source>This computer has no keyring that partnerdesk trusts, and no passphrase was given.</source>
            <translation>Bu bilgisayarda partnerdesk’in güvendiği bir anahtarlık yok ve parola da verilmedi.</translation>
        </message>
        <message>
            <source>Type a passphrase, or use --passphrase-env NAME.</source>
            <translation>Bir parola yazın ya da --passphrase-env AD kullanın.</translation>
        </message>
        <message>
            <source>The keyring of this computer failed ({detail}). Nothing was written elsewhere.</source>
            <translation>Bu bilgisayarın anahtarlığı hata verdi ({detail}). Başka bir yere hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Try again, or type a passphrase instead.</source>
            <translation>Yeniden deneyin ya da bunun yerine bir parola yazın.</translation>
        </message>
        <message>
            <source>The keyring of this computer is locked. Your data here is safe.</source>
            <translation>Bu bilgisayarın anahtarlığı kilitli. Buradaki verileriniz güvende.</translation>
        </message>
        <message>
            <source>Unlock the keyring, then try again.</source>
            <translation>Anahtarlığın kilidini açın, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>The keyring of this computer no longer has the key of your data.</source>
            <translation>Bu bilgisayarın anahtarlığında verilerinizin anahtarı artık yok.</translation>
        </message>
        <message>
            <source>Restore the keyring from a copy, or connect the account again in a new data folder.</source>
            <translation>Anahtarlığı bir kopyadan geri yükleyin ya da hesabı yeni bir veri klasöründe yeniden bağlayın.</translation>
        </message>
        <message>
            <source>{file} would not be encrypted on this computer, so nothing was written.</source>
            <translation>{file} bu bilgisayarda şifrelenemeyecekti, bu yüzden hiçbir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Install partnerdesk again from its own installer.</source>
            <translation>partnerdesk’i kendi kurucusuyla yeniden kurun.</translation>
        </message>
        <message>
            <source>{folder} has no data yet.</source>
            <translation>{folder} klasöründe henüz veri yok.</translation>
        </message>
        <message>
            <source>Sync first, or start with sample data.</source>
            <translation>Önce eşitleyin ya da örnek verilerle başlayın.</translation>
        </message>
        <message>
            <source>{file} is being written by another program. Nothing was changed.</source>
            <translation>{file} dosyasına başka bir program yazıyor. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Wait until the sync or the other window is done, then try again.</source>
            <translation>Eşitlemenin ya da diğer pencerenin bitmesini bekleyin, sonra yeniden deneyin.</translation>
        </message>
        <message>
            <source>{file} is damaged. Nothing was changed.</source>
            <translation>{file} hasarlı. Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>Close partnerdesk and open it again: it sets the file aside and begins anew.</source>
            <translation>partnerdesk’i kapatıp yeniden açın: dosyayı kenara alır ve yeniden başlar.</translation>
        </message>
        <message>
            <source>The disk failed while {file} was read or written.</source>
            <translation>{file} okunur ya da yazılırken disk hata verdi.</translation>
        </message>
        <message>
            <source>Check the disk, then open partnerdesk again.</source>
            <translation>Diski denetleyin, sonra partnerdesk’i yeniden açın.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot keep a database safe ({detail}).</source>
            <translation>{folder} klasörü bir veritabanını güvenle tutamaz ({detail}).</translation>
        </message>
        <message>
            <source>Use a data folder on a disk of this computer, not on a network drive.</source>
            <translation>Ağ sürücüsünde değil, bu bilgisayarın bir diskinde bir veri klasörü kullanın.</translation>
        </message>
        <message>
            <source>There is no customer with the id {customer} in this replica.</source>
            <translation>Bu kopyada kimliği {customer} olan bir müşteri yok.</translation>
        </message>
        <message>
            <source>Look it up in the customer list; sync if it is new.</source>
            <translation>Müşteri listesinde arayın; yeniyse eşitleyin.</translation>
        </message>
        <message>
            <source>{detail}</source>
            <translation>{detail}</translation>
        </message>
        <message>
            <source>See --help.</source>
            <translation>--help çıktısına bakın.</translation>
        </message>
        <message>
            <source>There is no display here to open a window on.</source>
            <translation>Burada pencere açılacak bir ekran yok.</translation>
        </message>
        <message>
            <source>Use --screenshots DIR to have every page drawn into pictures instead.</source>
            <translation>Bunun yerine her sayfanın resmini çizdirmek için --screenshots KLASÖR kullanın.</translation>
        </message>
        <message>
            <source>{file} cannot be imported: {detail}.</source>
            <translation>{file} içe aktarılamıyor: {detail}.</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Export the report again and try once more.</source>
            <translation>Hiçbir şey içe aktarılmadı. Raporu yeniden dışa aktarıp bir kez daha deneyin.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({detail}).</source>
            <translation>{file} okunamıyor ({detail}).</translation>
        </message>
        <message>
            <source>Check that it is there and that you may open it.</source>
            <translation>Dosyanın orada olduğunu ve açma izniniz olduğunu denetleyin.</translation>
        </message>
        <message>
            <source>{file} is not a table but {kind} (line {line}, column {column}).</source>
            <translation>{file} bir tablo değil: {kind} (satır {line}, sütun {column}).</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Export the report as CSV or XLSX.</source>
            <translation>Hiçbir şey içe aktarılmadı. Raporu CSV ya da XLSX olarak dışa aktarın.</translation>
        </message>
        <message>
            <source>The zip {file} cannot be used: {detail}.</source>
            <translation>{file} zip dosyası kullanılamıyor: {detail}.</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Download it again, or unpack it yourself.</source>
            <translation>Hiçbir şey içe aktarılmadı. Yeniden indirin ya da kendiniz açın.</translation>
        </message>
        <message>
            <source>The workbook {file} cannot be used: {detail}.</source>
            <translation>{file} çalışma kitabı kullanılamıyor: {detail}.</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Save the sheet as CSV and import that.</source>
            <translation>Hiçbir şey içe aktarılmadı. Sayfayı CSV olarak kaydedip onu içe aktarın.</translation>
        </message>
        <message>
            <source>Line {line} of {file} is not {encoding} text (column {column}).</source>
            <translation>{file} dosyasının {line}. satırı {encoding} metni değil (sütun {column}).</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Save it as UTF-8 and try again.</source>
            <translation>Hiçbir şey içe aktarılmadı. UTF-8 olarak kaydedip yeniden deneyin.</translation>
        </message>
        <message>
            <source>Line {line} of {file} is broken: {detail} (column {column}).</source>
            <translation>{file} dosyasının {line}. satırı bozuk: {detail} (sütun {column}).</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Export the report again, or mend that line.</source>
            <translation>Hiçbir şey içe aktarılmadı. Raporu yeniden dışa aktarın ya da o satırı düzeltin.</translation>
        </message>
        <message>
            <source>Line {line} of {file} has more than {limit} columns (at column {column}).</source>
            <translation>{file} dosyasının {line}. satırında {limit} sütundan fazlası var (sütun {column}).</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Check that this is the report you meant.</source>
            <translation>Hiçbir şey içe aktarılmadı. Bunun istediğiniz rapor olduğunu denetleyin.</translation>
        </message>
        <message>
            <source>{file} is empty (line 1, column 1), so it does not say which report it is.</source>
            <translation>{file} boş (satır 1, sütun 1); bu yüzden hangi rapor olduğu anlaşılmıyor.</translation>
        </message>
        <message>
            <source>If it is right that there is nothing to report, name the report and the week.</source>
            <translation>Bildirilecek bir şey olmadığı doğruysa raporu ve haftayı belirtin.</translation>
        </message>
        <message>
            <source>The headings of {file} (line {line}) do not say for certain which report it is. Nearest: {nearest}.</source>
            <translation>{file} dosyasının başlıkları (satır {line}) hangi rapor olduğunu kesin olarak söylemiyor. En yakını: {nearest}.</translation>
        </message>
        <message>
            <source>Say which report it is and which heading is which column.</source>
            <translation>Hangi rapor olduğunu ve hangi başlığın hangi sütun olduğunu belirtin.</translation>
        </message>
        <message>
            <source>{file} has no column for “{column}” in its headings (line {line}).</source>
            <translation>{file} dosyasının başlıklarında “{column}” için sütun yok (satır {line}).</translation>
        </message>
        <message>
            <source>Say which heading it is, or export the report with that column.</source>
            <translation>Hangi başlık olduğunu belirtin ya da raporu o sütunla dışa aktarın.</translation>
        </message>
        <message>
            <source>{file} has the heading “{column}” more than once (line {line}).</source>
            <translation>{file} dosyasında “{column}” başlığı birden çok kez geçiyor (satır {line}).</translation>
        </message>
        <message>
            <source>Rename one of them in the file, then import it again.</source>
            <translation>Dosyada birinin adını değiştirin, sonra yeniden içe aktarın.</translation>
        </message>
        <message>
            <source>The mapping of {file} does not fit: {detail} (line {line}, column {column}).</source>
            <translation>{file} eşlemesi uymuyor: {detail} (satır {line}, sütun {column}).</translation>
        </message>
        <message>
            <source>See the columns of each report in the documentation of the data sets.</source>
            <translation>Her raporun sütunları için veri kümelerinin belgelerine bakın.</translation>
        </message>
        <message>
            <source>{file} does not say which week it is of.</source>
            <translation>{file} dosyasının hangi haftaya ait olduğu yazmıyor.</translation>
        </message>
        <message>
            <source>Name a day of that week.</source>
            <translation>O haftadan bir gün belirtin.</translation>
        </message>
        <message>
            <source>{file} does not say which customer it is of.</source>
            <translation>{file} dosyasının hangi müşteriye ait olduğu yazmıyor.</translation>
        </message>
        <message>
            <source>Name the customer it was exported from.</source>
            <translation>Hangi müşteriden dışa aktarıldığını belirtin.</translation>
        </message>
        <message>
            <source>The dates of “{column}” in {file} can be read both ways ({example}, line {line}).</source>
            <translation>{file} içindeki “{column}” tarihleri iki türlü okunabiliyor ({example}, satır {line}).</translation>
        </message>
        <message>
            <source>Say whether the day or the month comes first.</source>
            <translation>Önce günün mü ayın mı geldiğini belirtin.</translation>
        </message>
        <message>
            <source>{file} has changed since it was looked at.</source>
            <translation>{file} incelendikten sonra değişti.</translation>
        </message>
        <message>
            <source>Nothing was imported. Look at it again first.</source>
            <translation>Hiçbir şey içe aktarılmadı. Önce yeniden inceleyin.</translation>
        </message>
        <message>
            <source>The zip {file} holds {count} files where one is wanted.</source>
            <translation>{file} zip dosyasında bir dosya beklenirken {count} dosya var.</translation>
        </message>
        <message>
            <source>Import the zip as a whole, or unpack it.</source>
            <translation>Zip dosyasını bütün olarak içe aktarın ya da açın.</translation>
        </message>
        <message>
            <source>The import of {file} was stopped. Nothing of it was imported.</source>
            <translation>{file} dosyasının içe aktarılması durduruldu. Hiçbir şey içe aktarılmadı.</translation>
        </message>
        <message>
            <source>Import it again when you like.</source>
            <translation>İstediğiniz zaman yeniden içe aktarın.</translation>
        </message>
        <message>
            <source>There is no import {id} to undo.</source>
            <translation>Geri alınacak {id} numaralı bir içe aktarma yok.</translation>
        </message>
        <message>
            <source>List the imports to see which there are.</source>
            <translation>Hangilerinin olduğunu görmek için içe aktarmaları listeleyin.</translation>
        </message>
        <message>
            <source>Import {id} ({file}) is already undone.</source>
            <translation>{id} numaralı içe aktarma ({file}) zaten geri alınmış.</translation>
        </message>
        <message>
            <source>Nothing was changed. List the imports to see which still count.</source>
            <translation>Hiçbir şey değişmedi. Hangilerinin geçerli olduğunu görmek için içe aktarmaları listeleyin.</translation>
        </message>
        <message>
            <source>Import {id} cannot be undone yet: import {later} ({file}) changed the same rows.</source>
            <translation>{id} numaralı içe aktarma henüz geri alınamaz: {later} numaralı içe aktarma ({file}) aynı satırları değiştirdi.</translation>
        </message>
        <message>
            <source>Undo import {later} first.</source>
            <translation>Önce {later} numaralı içe aktarmayı geri alın.</translation>
        </message>
        <message>
            <source>The report “{report}” could not be taken: {detail}.</source>
            <translation>“{report}” raporu alınamadı: {detail}.</translation>
        </message>
        <message>
            <source>The next sync asks for it again.</source>
            <translation>Bir sonraki eşitleme onu yeniden ister.</translation>
        </message>
        <message>
            <source>The service could not make the report “{report}”.</source>
            <translation>Hizmet “{report}” raporunu oluşturamadı.</translation>
        </message>
        <message>
            <source>The service did not finish the report “{report}” within a day.</source>
            <translation>Hizmet “{report}” raporunu bir gün içinde tamamlamadı.</translation>
        </message>
        <message>
            <source>The file of the report “{report}” came damaged twice ({detail}).</source>
            <translation>“{report}” raporunun dosyası iki kez bozuk geldi ({detail}).</translation>
        </message>
        <message>
            <source>The report “{report}” has the columns of “{found}”, not of “{wanted}”.</source>
            <translation>“{report}” raporunun sütunları “{wanted}” değil, “{found}” raporunun sütunları.</translation>
        </message>
        <message>
            <source>Nothing of it was imported. Say in the settings which report has which title, then sync again.</source>
            <translation>Hiçbir satırı içe aktarılmadı. Hangi raporun hangi adı taşıdığını ayarlarda belirtip yeniden eşitleyin.</translation>
        </message>
        <message>
            <source>None of the {count} rows of the report “{report}” could be used.</source>
            <translation>“{report}” raporunun {count} satırından hiçbiri kullanılamadı.</translation>
        </message>
        <message>
            <source>See the reasons in the list of imports.</source>
            <translation>Nedenleri içe aktarmalar listesinde görün.</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Search</source>
            <translation>Ara</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>Tümünü temizle</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} / {total}</translation>
        </message>
        <message>
            <source>Remove filter {filter}</source>
            <translation>Süzgeci kaldır: {filter}</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <source>Find a value</source>
            <translation>Değer ara</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>Henüz değer yok</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Welcome to partnerdesk</source>
            <translation>partnerdesk’e hoş geldiniz</translation>
        </message>
        <message>
            <source>All your Webex customers, their licenses and what needs attention, on your own computer.</source>
            <translation>Tüm Webex müşterileriniz, lisansları ve ilgilenmeniz gerekenler kendi bilgisayarınızda.</translation>
        </message>
        <message>
            <source>Start with sample data</source>
            <translation>Örnek verilerle başla</translation>
        </message>
        <message>
            <source>400 invented customers, synced just as real ones would be. Nothing leaves this computer.</source>
            <translation>400 hayalî müşteri, gerçekleri gibi eşitlenir. Bu bilgisayardan hiçbir şey çıkmaz.</translation>
        </message>
        <message>
            <source>Try it now</source>
            <translation>Hemen dene</translation>
        </message>
        <message>
            <source>Connect an account</source>
            <translation>Hesap bağla</translation>
        </message>
        <message>
            <source>Your own Webex partner organization, with an access token of a partner administrator.</source>
            <translation>Kendi Webex iş ortağı kuruluşunuz; bir iş ortağı yöneticisinin erişim belirteciyle.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Bağlan…</translation>
        </message>
        <message>
            <source>Your data is kept on this computer alone, encrypted. partnerdesk reports nothing to anyone.</source>
            <translation>Verileriniz yalnızca bu bilgisayarda, şifreli olarak tutulur. partnerdesk kimseye bir şey bildirmez.</translation>
        </message>
        <message>
            <source>Fetching your customers</source>
            <translation>Müşterileriniz alınıyor</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>yarın</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>%n gün sonra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n gün önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>%n g sonra</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>az önce</translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n dk önce</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n sa önce</numerusform>
            </translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>dün</translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n gün önce</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>“{column}” is empty</source>
            <translation>“{column}” boş</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is not a number</source>
            <translation>“{column}” sütunundaki “{value}” bir sayı değil</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is not a whole number</source>
            <translation>“{column}” sütunundaki “{value}” bir tam sayı değil</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is negative</source>
            <translation>“{column}” sütunundaki “{value}” negatif</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is larger than can be</source>
            <translation>“{column}” sütunundaki “{value}” olabileceğinden büyük</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is more than 100 %</source>
            <translation>“{column}” sütunundaki “{value}” yüzde 100’den büyük</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is not a date</source>
            <translation>“{column}” sütunundaki “{value}” bir tarih değil</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is before 2000 or after 2100</source>
            <translation>“{column}” sütunundaki “{value}” 2000’den önce ya da 2100’den sonra</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” can be read as two different dates</source>
            <translation>“{column}” sütunundaki “{value}” iki ayrı tarih olarak okunabilir</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is not a length of time</source>
            <translation>“{column}” sütunundaki “{value}” bir süre değil</translation>
        </message>
        <message>
            <source>“{value}” in “{column}” is neither yes nor no</source>
            <translation>“{column}” sütunundaki “{value}” ne evet ne hayır</translation>
        </message>
        <message>
            <source>the text in “{column}” is longer than {limit} letters</source>
            <translation>“{column}” sütunundaki metin {limit} harften uzun</translation>
        </message>
        <message>
            <source>the row has {found} cells where the headings have {expected}</source>
            <translation>satırda {found} hücre var, başlıklarda {expected}</translation>
        </message>
        <message>
            <source>“{column}” ({value}) is more than “{whole}” ({of})</source>
            <translation>“{column}” ({value}), “{whole}” değerinden ({of}) büyük</translation>
        </message>
        <message>
            <source>“{column}” ({value}) is before “{first}” ({of})</source>
            <translation>“{column}” ({value}), “{first}” tarihinden ({of}) önce</translation>
        </message>
        <message>
            <source>no customer is called “{value}”</source>
            <translation>“{value}” adında bir müşteri yok</translation>
        </message>
        <message>
            <source>the organization “{value}” is none of your customers</source>
            <translation>“{value}” kuruluşu müşterilerinizden biri değil</translation>
        </message>
        <message>
            <source>several customers are called “{value}”</source>
            <translation>“{value}” adında birden çok müşteri var</translation>
        </message>
        <message>
            <source>the row names no customer</source>
            <translation>satırda müşteri yazmıyor</translation>
        </message>
        <message>
            <source>the same row was on line {line} already</source>
            <translation>aynı satır {line}. satırda zaten vardı</translation>
        </message>
        <message>
            <source>the row names no week</source>
            <translation>satırda hafta yazmıyor</translation>
        </message>
        <message>
            <source>the week is not known yet and the row has no totals</source>
            <translation>hafta henüz bilinmiyor ve satırda toplamlar yok</translation>
        </message>
        <message>
            <source>“{value}” fits several license lines of this customer</source>
            <translation>“{value}” bu müşterinin birden çok lisans satırına uyuyor</translation>
        </message>
        <message>
            <source>The file is read as {encoding}.</source>
            <translation>Dosya {encoding} olarak okunuyor.</translation>
        </message>
        <message>
            <source>Fractions are written with a comma.</source>
            <translation>Kesirler virgülle yazılmış.</translation>
        </message>
        <message>
            <source>The dates of “{column}” are read as day/month/year.</source>
            <translation>“{column}” tarihleri gün/ay/yıl olarak okunuyor.</translation>
        </message>
        <message>
            <source>The dates of “{column}” are read as month/day/year.</source>
            <translation>“{column}” tarihleri ay/gün/yıl olarak okunuyor.</translation>
        </message>
        <message>
            <source>“{column}” does not say its unit; bare numbers are read as {unit}.</source>
            <translation>“{column}” birimini söylemiyor; yalın sayılar {unit} olarak okunuyor.</translation>
        </message>
        <message>
            <source>Some headings come more than once; those columns are kept as they came.</source>
            <translation>Bazı başlıklar birden çok kez geçiyor; o sütunlar geldiği gibi saklanır.</translation>
        </message>
        <message>
            <source>The week is taken from the file's name: it starts on {day}.</source>
            <translation>Hafta dosyanın adından alındı: başlangıcı {day}.</translation>
        </message>
        <message>
            <source>There is nothing to report in this file.</source>
            <translation>Bu dosyada bildirilecek bir şey yok.</translation>
        </message>
        <message>
            <source>The calls are from {first} to {last} (UTC). What is known of these weeks so far is replaced.</source>
            <translation>Çağrılar {first} ile {last} arasında (UTC). Bu haftalar hakkında şimdiye dek bilinenlerin yerine geçer.</translation>
        </message>
        <message>
            <source>This newer file takes the place of “{file}” (import {id}).</source>
            <translation>Bu daha yeni dosya “{file}” dosyasının yerini alır (içe aktarma {id}).</translation>
        </message>
        <message>
            <source>This very file was imported before (import {id}); nothing changes.</source>
            <translation>Bu dosyanın aynısı daha önce içe aktarıldı (içe aktarma {id}); hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>The file is too long to look for rows that come twice; of two such rows the later counts.</source>
            <translation>Dosya, iki kez geçen satırları aramak için fazla uzun; böyle iki satırdan sonraki geçerli olur.</translation>
        </message>
        <message>
            <source>Only the first {kept} rejected rows are kept.</source>
            <translation>Reddedilen satırların yalnızca ilk {kept} tanesi saklanır.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>Abandoned calls</source>
            <translation>Terk edilen çağrılar</translation>
        </message>
        <message>
            <source>Abandoned share</source>
            <translation>Terk oranı</translation>
        </message>
        <message>
            <source>Active users</source>
            <translation>Etkin kullanıcılar</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Eklenme</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Yönetici</translation>
        </message>
        <message>
            <source>Agents handling calls</source>
            <translation>Çağrı alan temsilciler</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Tutar</translation>
        </message>
        <message>
            <source>Answer time</source>
            <translation>Yanıt zamanı</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Yanıtlandı</translation>
        </message>
        <message>
            <source>Answered calls</source>
            <translation>Yanıtlanan çağrılar</translation>
        </message>
        <message>
            <source>Answered share</source>
            <translation>Yanıt oranı</translation>
        </message>
        <message>
            <source>Assigned licenses</source>
            <translation>Atanan lisanslar</translation>
        </message>
        <message>
            <source>Auto attendant</source>
            <translation>Otomatik görevli</translation>
        </message>
        <message>
            <source>Auto-renew</source>
            <translation>Otomatik yenileme</translation>
        </message>
        <message>
            <source>Average handle time</source>
            <translation>Ort. işlem süresi</translation>
        </message>
        <message>
            <source>Average jitter</source>
            <translation>Ort. titreşim (jitter)</translation>
        </message>
        <message>
            <source>Average latency</source>
            <translation>Ort. gecikme</translation>
        </message>
        <message>
            <source>Average packet loss</source>
            <translation>Ort. paket kaybı</translation>
        </message>
        <message>
            <source>Average wait</source>
            <translation>Ort. bekleme</translation>
        </message>
        <message>
            <source>Average wait before abandoning</source>
            <translation>Terk etmeden önce ort. bekleme</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Meşgul</translation>
        </message>
        <message>
            <source>Call outcome</source>
            <translation>Çağrı sonucu</translation>
        </message>
        <message>
            <source>Call quality</source>
            <translation>Çağrı kalitesi</translation>
        </message>
        <message>
            <source>Call queue</source>
            <translation>Çağrı kuyruğu</translation>
        </message>
        <message>
            <source>Calling licenses</source>
            <translation>Çağrı lisansları</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Çağrılar</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Sözleşme</translation>
        </message>
        <message>
            <source>Correlation ID</source>
            <translation>Bağıntı kimliği</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Para birimi</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Yön</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vade</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Endpoint type</source>
            <translation>Uç nokta türü</translation>
        </message>
        <message>
            <source>Feature</source>
            <translation>Özellik</translation>
        </message>
        <message>
            <source>Good calls</source>
            <translation>İyi çağrılar</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>Derece</translation>
        </message>
        <message>
            <source>Hunt group</source>
            <translation>Arama grubu</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Fatura numarası</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Düzenlenme</translation>
        </message>
        <message>
            <source>Jitter</source>
            <translation>Titreşim (jitter)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Last admin sign-in</source>
            <translation>Son yönetici oturumu</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Gecikme</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>License ID</source>
            <translation>Lisans kimliği</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Konum</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>En uzun bekleme</translation>
        </message>
        <message>
            <source>Managed by</source>
            <translation>Yöneten</translation>
        </message>
        <message>
            <source>Measured calls</source>
            <translation>Ölçülen çağrılar</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>Moved calls</source>
            <translation>Aktarılan çağrılar</translation>
        </message>
        <message>
            <source>Offered calls</source>
            <translation>Gelen çağrılar</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Sipariş numarası</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Sipariş tarihi</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Kuruluş kimliği</translation>
        </message>
        <message>
            <source>Original reason</source>
            <translation>İlk neden</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Diğerleri</translation>
        </message>
        <message>
            <source>Overflowed calls</source>
            <translation>Taşan çağrılar</translation>
        </message>
        <message>
            <source>Packet loss</source>
            <translation>Paket kaybı</translation>
        </message>
        <message>
            <source>Poor calls</source>
            <translation>Kötü çağrılar</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Adet</translation>
        </message>
        <message>
            <source>Queue Type</source>
            <translation>Kuyruk türü</translation>
        </message>
        <message>
            <source>Redirect reason</source>
            <translation>Yönlendirme nedeni</translation>
        </message>
        <message>
            <source>Related reason</source>
            <translation>İlgili neden</translation>
        </message>
        <message>
            <source>Renewal date</source>
            <translation>Yenileme tarihi</translation>
        </message>
        <message>
            <source>Report ID</source>
            <translation>Rapor kimliği</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Kurulum</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Oturum açma</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Start time</source>
            <translation>Başlangıç zamanı</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Subscription ID</source>
            <translation>Abonelik kimliği</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Askıda</translation>
        </message>
        <message>
            <source>Timed-out calls</source>
            <translation>Zaman aşımına uğrayan çağrılar</translation>
        </message>
        <message>
            <source>Total calls</source>
            <translation>Toplam çağrı</translation>
        </message>
        <message>
            <source>Total duration</source>
            <translation>Toplam süre</translation>
        </message>
        <message>
            <source>Total handle time</source>
            <translation>Toplam işlem süresi</translation>
        </message>
        <message>
            <source>Total licenses</source>
            <translation>Toplam lisans</translation>
        </message>
        <message>
            <source>Total talk time</source>
            <translation>Toplam konuşma süresi</translation>
        </message>
        <message>
            <source>Total wait</source>
            <translation>Toplam bekleme</translation>
        </message>
        <message>
            <source>Total wait before abandoning</source>
            <translation>Terk etmeden önce toplam bekleme</translation>
        </message>
        <message>
            <source>Transferred calls</source>
            <translation>Devredilen çağrılar</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>Trial ID</source>
            <translation>Deneme kimliği</translation>
        </message>
        <message>
            <source>Unanswered calls</source>
            <translation>Yanıtlanmayan çağrılar</translation>
        </message>
        <message>
            <source>Used in the last 3 months</source>
            <translation>Son 3 ayda kullanılan</translation>
        </message>
        <message>
            <source>Used licenses</source>
            <translation>Kullanılan lisanslar</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Kullanıcı</translation>
        </message>
        <message>
            <source>User UUID</source>
            <translation>Kullanıcı UUID</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Kullanıcı türü</translation>
        </message>
        <message>
            <source>Users with 1 to 5 calls</source>
            <translation>1–5 çağrılı kullanıcılar</translation>
        </message>
        <message>
            <source>Users with 21 or more calls</source>
            <translation>21 ve üzeri çağrılı kullanıcılar</translation>
        </message>
        <message>
            <source>Users with 6 to 20 calls</source>
            <translation>6–20 çağrılı kullanıcılar</translation>
        </message>
        <message>
            <source>Users with no calls</source>
            <translation>Çağrısı olmayan kullanıcılar</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
    </context>
    <context>
        <name>ImportDetail</name>
        <message>
            <source>Undo import</source>
            <translation>İçe aktarmayı geri al</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Save rejected rows…</source>
            <translation>Reddedilen satırları kaydet…</translation>
        </message>
        <message>
            <source>Being undone</source>
            <translation>Geri alınıyor</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Haftalar</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Satırlar</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>İçe aktarma</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Read by</source>
            <translation>Okunma biçimi</translation>
        </message>
        <message>
            <source>its headings</source>
            <translation>başlıklarına göre</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Sağlama</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>Reddedilen satırlar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Line {line}: {reason}</source>
            <translation>Satır {line}: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln tane daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Add files…</source>
            <translation>Dosya ekle…</translation>
        </message>
        <message>
            <source>Import report files</source>
            <translation>Rapor dosyalarını içe aktar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dosyalar</translation>
        </message>
        <message>
            <source>See what each file would change. Nothing is written before you press Import.</source>
            <translation>Her dosyanın neyi değiştireceğini görün. İçe aktar düğmesine basmadan hiçbir şey yazılmaz.</translation>
        </message>
        <message>
            <source>Being read…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Imported before</source>
            <translation>Daha önce içe aktarıldı</translation>
        </message>
        <message>
            <source>Needs an answer</source>
            <translation>Yanıt bekliyor</translation>
        </message>
        <message>
            <source>Cannot be imported</source>
            <translation>İçe aktarılamaz</translation>
        </message>
        <message>
            <source>Being imported…</source>
            <translation>İçe aktarılıyor…</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>İçe aktarıldı</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln files</source>
            <translation>
                <numerusform>%Ln dosyayı içe aktar</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>İçe aktarılıyor…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files need an answer and are left out until then.</source>
            <translation>
                <numerusform>%Ln dosya yanıt bekliyor; o zamana kadar dışarıda kalır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected rows are saved in {file}.</source>
            <translation>
                <numerusform>Reddedilen %Ln satır {file} dosyasına kaydedildi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV olarak kaydet…</translation>
        </message>
        <message>
            <source>Read files like this the same way from now on</source>
            <translation>Bu tür dosyaları bundan sonra aynı biçimde oku</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Neler değişir</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>İlk satırlar</translation>
        </message>
        <message>
            <source>Rejected rows ({count})</source>
            <translation>Reddedilen satırlar ({count})</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>İçe aktarıldı.</translation>
        </message>
        <message>
            <source>No row of it can be taken as it is read now. See the rejected rows.</source>
            <translation>Şimdiki okuma biçimiyle hiçbir satırı alınamıyor. Reddedilen satırlara bakın.</translation>
        </message>
        <message>
            <source>What would change is shown here once the file can be read.</source>
            <translation>Dosya okunabildiğinde neyin değişeceği burada gösterilir.</translation>
        </message>
        <message>
            <source>Nothing of this file can be imported.</source>
            <translation>Bu dosyanın hiçbir satırı içe aktarılamaz.</translation>
        </message>
        <message>
            <source>Weeks: {weeks}</source>
            <translation>Haftalar: {weeks}</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>No row is rejected.</source>
            <translation>Reddedilen satır yok.</translation>
        </message>
        <message numerus="yes">
            <source>The first {shown} of %Ln rejected rows; saving writes them all.</source>
            <translation>
                <numerusform>Reddedilen %Ln satırdan ilk {shown} tanesi; kaydetme hepsini yazar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out, each for the reason that it shows.</source>
            <translation>
                <numerusform>%Ln satır, yanında yazan nedenle dışarıda kalıyor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPaths</name>
        <message>
            <source>Report files</source>
            <translation>Rapor dosyaları</translation>
        </message>
        <message>
            <source>Import report files</source>
            <translation>Rapor dosyalarını içe aktar</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Save rejected rows</source>
            <translation>Reddedilen satırları kaydet</translation>
        </message>
        <message>
            <source>CSV file</source>
            <translation>CSV dosyası</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message numerus="yes">
            <source>%Ln weeks</source>
            <translation>
                <numerusform>%Ln hafta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{taken} of %Ln rows are taken</source>
            <translation>
                <numerusform>%Ln satırdan {taken} tanesi alınır</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln are rejected</source>
            <translation>
                <numerusform>%Ln tanesi reddedilir</numerusform>
            </translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {removed} removed, {same} as they were</source>
            <translation>{added} yeni, {changed} değişen, {removed} silinen, {same} aynı kalan</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Güncel</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Yerine yenisi geldi</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Geri alındı</translation>
        </message>
        <message>
            <source>Report from Webex</source>
            <translation>Webex raporu</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisaniye</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>saniye</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>dakika</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>saat</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message numerus="yes">
            <source>%Ln rows of {file} are imported.</source>
            <translation>
                <numerusform>{file} dosyasından %Ln satır içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files are imported.</source>
            <translation>
                <numerusform>%Ln dosya içe aktarıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are rejected; see the Imports page.</source>
            <translation>
                <numerusform>%Ln satır reddedildi; İçe aktarmalar sayfasına bakın.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message numerus="yes">
            <source>Taken back: %Ln rows are as they were before.</source>
            <translation>
                <numerusform>Geri alındı: %Ln satır önceki hâline döndü.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>File or report</source>
            <translation>Dosya ya da rapor</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Haftalar</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Alınan</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Reddedilen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Ne zaman</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>İçe aktarmalar</translation>
        </message>
        <message>
            <source>Report files that were imported, by hand or by the sync, and what they gave.</source>
            <translation>Elle ya da eşitlemeyle içe aktarılan rapor dosyaları ve getirdikleri.</translation>
        </message>
        <message>
            <source>Search imports</source>
            <translation>İçe aktarmalarda ara</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Nothing was imported yet</source>
            <translation>Henüz bir şey içe aktarılmadı</translation>
        </message>
        <message>
            <source>Renewal dates, invoices, licenses used and calling figures come from report files. Drop them on the window, or choose them here: CSV, XLSX, or a zip of these.</source>
            <translation>Yenileme tarihleri, faturalar, kullanılan lisanslar ve çağrı rakamları rapor dosyalarından gelir. Dosyaları pencereye bırakın ya da buradan seçin: CSV, XLSX veya bunların zip'i.</translation>
        </message>
        <message>
            <source>No import fits</source>
            <translation>Uyan içe aktarma yok</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message numerus="yes">
            <source>%Ln imports</source>
            <translation>
                <numerusform>%Ln içe aktarma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln imports</source>
            <translation>
                <numerusform>%Ln içe aktarmadan {shown} tanesi</numerusform>
            </translation>
        </message>
        <message>
            <source>“{file}” is being taken back.</source>
            <translation>“{file}” geri alınıyor.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message numerus="yes">
            <source>“{file}” is taken back: %Ln rows are as they were before.</source>
            <translation>
                <numerusform>“{file}” geri alındı: %Ln satır önceki hâline döndü.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected rows are saved in {file}.</source>
            <translation>
                <numerusform>Reddedilen %Ln satır {file} dosyasına kaydedildi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutKeeper</name>
        <message>
            <source>The layout of this table could not be kept. {reason}</source>
            <translation>Bu tablonun düzeni saklanamadı. {reason}</translation>
        </message>
    </context>
    <context>
        <name>MatchRow</name>
        <message>
            <source>Another customer…</source>
            <translation>Başka bir müşteri…</translation>
        </message>
        <message>
            <source>The customer that “{name}” means</source>
            <translation>“{name}” adının karşıladığı müşteri</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln satır</numerusform>
            </translation>
        </message>
        <message>
            <source>Is it</source>
            <translation>Şu mu:</translation>
        </message>
        <message>
            <source>Nobody is called like that.</source>
            <translation>Bu adda kimse yok.</translation>
        </message>
        <message>
            <source>{percent} alike</source>
            <translation>{percent} benzer</translation>
        </message>
    </context>
    <context>
        <name>MatchesView</name>
        <message>
            <source>Customers to confirm</source>
            <translation>Onaylanacak müşteriler</translation>
        </message>
        <message>
            <source>No customer has exactly these names. What you say here is kept for files to come.</source>
            <translation>Tam olarak bu adda müşteri yok. Burada söyledikleriniz sonraki dosyalar için saklanır.</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” means {customer}</source>
            <translation>“{name}”: {customer}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>Search the list</source>
            <translation>Listede ara</translation>
        </message>
        <message>
            <source>Show details of a row</source>
            <translation>Satırın ayrıntılarını göster</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Ayrıntıları göster ya da gizle</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Dosya</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>D&amp;üzen</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Görünüm</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Gi&amp;t</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Yardım</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Metin boyutu</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çıkış</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Bul</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Kenar çubuğu</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Tam ekran</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
        <message>
            <source>Doctor report…</source>
            <translation>Sağlık raporu…</translation>
        </message>
        <message>
            <source>About partnerdesk</source>
            <translation>partnerdesk hakkında</translation>
        </message>
        <message>
            <source>Same as system</source>
            <translation>Sistemle aynı</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>%{percent}</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>{file} was damaged. It was set aside as {aside} and a new one was begun: sync to fill it again.</source>
            <translation>{file} hasarlıydı. {aside} olarak kenara alındı ve yenisi başlatıldı: yeniden doldurmak için eşitleyin.</translation>
        </message>
        <message>
            <source>{file} was damaged. It was set aside as {aside} and the copy of {copy} was put in its place.</source>
            <translation>{file} hasarlıydı. {aside} olarak kenara alındı ve yerine {copy} tarihli kopya kondu.</translation>
        </message>
        <message>
            <source>{file} was missing and no copy of it was whole. A new one was begun: sync to fill it again.</source>
            <translation>{file} yoktu ve hiçbir kopyası sağlam değildi. Yenisine başlandı: yeniden doldurmak için eşitleyin.</translation>
        </message>
        <message>
            <source>{file} was missing. The copy of {copy} was put in its place.</source>
            <translation>{file} yoktu. {copy} tarihli kopyası yerine kondu.</translation>
        </message>
        <message>
            <source>{file} could not be copied for safety: {detail}</source>
            <translation>{file} güvenlik için kopyalanamadı: {detail}</translation>
        </message>
        <message>
            <source>This computer's clock is {time} behind the service's; days are counted by the service's.</source>
            <translation>Bu bilgisayarın saati hizmetinkinden {time} geri; günler hizmetin saatine göre sayılır.</translation>
        </message>
        <message>
            <source>This computer's clock is {time} ahead of the service's; days are counted by the service's.</source>
            <translation>Bu bilgisayarın saati hizmetinkinden {time} ileri; günler hizmetin saatine göre sayılır.</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Imports</source>
            <translation>İçe aktarmalar</translation>
        </message>
        <message>
            <source>Sync log</source>
            <translation>Eşitleme günlüğü</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>QuestionsForm</name>
        <message>
            <source>Type a part of the name</source>
            <translation>Adın bir bölümünü yazın</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapor</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Customer of the whole file</source>
            <translation>Tüm dosyanın müşterisi</translation>
        </message>
        <message>
            <source>Dates such as 03/04/2026</source>
            <translation>03/04/2026 gibi tarihler</translation>
        </message>
        <message>
            <source>Choose a report…</source>
            <translation>Bir rapor seçin…</translation>
        </message>
        <message>
            <source>Choose a week…</source>
            <translation>Bir hafta seçin…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seçin…</translation>
        </message>
        <message>
            <source>3 April: the day comes first</source>
            <translation>3 Nisan: önce gün gelir</translation>
        </message>
        <message>
            <source>March 4: the month comes first</source>
            <translation>4 Mart: önce ay gelir</translation>
        </message>
    </context>
    <context>
        <name>ReportRegions</name>
        <message>
            <source>those with customers; {regions} are looked at</source>
            <translation>müşterisi olanlar; {regions} taranır</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Bölgeler</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana dön</translation>
        </message>
    </context>
    <context>
        <name>ReportTitles</name>
        <message>
            <source>not asked for</source>
            <translation>istenmez</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana dön</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Veri klasörünü aç</translation>
        </message>
        <message>
            <source>Starting the sample data…</source>
            <translation>Örnek veriler başlatılıyor…</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Günlüğü göster</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Changes apply immediately.</source>
            <translation>Değişiklikler hemen uygulanır.</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Ayarlarda ara</translation>
        </message>
        <message>
            <source>No setting fits</source>
            <translation>Uyan ayar yok</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tümünü göster</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Dil ve görünüm</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Eşikler</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Bağlantılar</translation>
        </message>
        <message>
            <source>Account and data</source>
            <translation>Hesap ve veriler</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Tanılama</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Product names stay as Webex writes them.</source>
            <translation>Ürün adları Webex’in yazdığı gibi kalır.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light, dark, or as this computer is set.</source>
            <translation>Açık, koyu ya da bu bilgisayarın ayarı gibi.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Metin boyutu</translation>
        </message>
        <message>
            <source>On top of the scale of the screen.</source>
            <translation>Ekran ölçeğinin üzerine uygulanır.</translation>
        </message>
        <message>
            <source>“Expiring soon” within</source>
            <translation>“Yakında sona eriyor” süresi</translation>
        </message>
        <message>
            <source>A customer has this status when a subscription or trial ends within this many days.</source>
            <translation>Bir abonelik ya da deneme bu kadar gün içinde bitecekse müşteri bu durumu alır.</translation>
        </message>
        <message>
            <source>“No recent activity” after</source>
            <translation>“Yakın zamanda etkinlik yok” süresi</translation>
        </message>
        <message>
            <source>Days since an administrator of the customer last signed in.</source>
            <translation>Müşterinin bir yöneticisi son kez oturum açtığından bu yana geçen gün.</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>Öngörü süresi</translation>
        </message>
        <message>
            <source>How far ahead “Nearing expiration” and “Nearing renewal” look.</source>
            <translation>“Süresi dolmak üzere” ve “Yenileme yaklaşıyor” göstergeleri ne kadar ileriye bakar.</translation>
        </message>
        <message>
            <source>Titles of the reports</source>
            <translation>Raporların adları</translation>
        </message>
        <message>
            <source>By these a sync knows which report is which; * stands for anything, ; parts several titles.</source>
            <translation>Eşitleme hangi raporun hangisi olduğunu bu adlardan bilir; * her şeyin yerine geçer, ; adları ayırır.</translation>
        </message>
        <message>
            <source>Regions</source>
            <translation>Bölgeler</translation>
        </message>
        <message>
            <source>Regions that reports are asked for besides your own, such as US, EU.</source>
            <translation>Kendi bölgenizin yanında rapor istenecek bölgeler, örneğin US, EU.</translation>
        </message>
        <message>
            <source>Address that opens a customer's organization</source>
            <translation>Müşterinin kuruluşunu açan adres</translation>
        </message>
        <message>
            <source>Webex and Cisco addresses with https alone; {org_uuid} stands for the organization.</source>
            <translation>Yalnızca https ile Webex ve Cisco adresleri; {org_uuid} kuruluşun yerini tutar.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Hesap</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Veri klasörü</translation>
        </message>
        <message>
            <source>Everything that partnerdesk writes lies here.</source>
            <translation>partnerdesk’in yazdığı her şey buradadır.</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Şifreleme</translation>
        </message>
        <message>
            <source>Doctor report</source>
            <translation>Sağlık raporu</translation>
        </message>
        <message>
            <source>Versions, paths, integrity and the age of the data, without any secret.</source>
            <translation>Sürümler, yollar, bütünlük ve verilerin yaşı; hiçbir gizli bilgi içermez.</translation>
        </message>
        <message>
            <source>Log files</source>
            <translation>Günlük dosyaları</translation>
        </message>
        <message>
            <source>Redacted: no token, password or mail address is in them.</source>
            <translation>Ayıklanmıştır: içlerinde belirteç, parola ya da e-posta adresi yoktur.</translation>
        </message>
        <message>
            <source>Sample data: invented customers, served from this computer.</source>
            <translation>Örnek veriler: bu bilgisayardan sunulan hayalî müşteriler.</translation>
        </message>
        <message>
            <source>A real Webex partner account.</source>
            <translation>Gerçek bir Webex iş ortağı hesabı.</translation>
        </message>
        <message>
            <source>The files are encrypted with a fixed key, because the data is invented.</source>
            <translation>Veriler hayalî olduğu için dosyalar sabit bir anahtarla şifrelenir.</translation>
        </message>
        <message>
            <source>The files are encrypted; their key lies in the keyring of this computer.</source>
            <translation>Dosyalar şifrelidir; anahtarları bu bilgisayarın anahtarlığındadır.</translation>
        </message>
        <message>
            <source>The files are encrypted with your passphrase, which is kept nowhere.</source>
            <translation>Dosyalar, hiçbir yerde saklanmayan parolanızla şifrelidir.</translation>
        </message>
        <message>
            <source>The files are encrypted.</source>
            <translation>Dosyalar şifrelidir.</translation>
        </message>
        <message>
            <source>Same as system</source>
            <translation>Sistemle aynı</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>days</source>
            <translation>gün</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana dön</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Göster…</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Klavye kısayolları</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Navigation</source>
            <translation>Gezinme</translation>
        </message>
        <message>
            <source>Sample data</source>
            <translation>Örnek veriler</translation>
        </message>
        <message>
            <source>Invented customers, served from this computer.</source>
            <translation>Bu bilgisayardan sunulan hayalî müşteriler.</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>This window is syncing.</source>
            <translation>Bu pencere eşitliyor.</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Henüz eşitlenmedi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln sorun</numerusform>
            </translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customers stale</source>
            <translation>
                <numerusform>%Ln müşteri güncel değil</numerusform>
            </translation>
        </message>
        <message>
            <source>Another sync is running (process {pid})</source>
            <translation>Başka bir eşitleme sürüyor (süreç {pid})</translation>
        </message>
        <message>
            <source>Its data shows here as soon as it ends.</source>
            <translation>Bittiğinde verileri burada görünür.</translation>
        </message>
        <message>
            <source>This computer's clock differs from the service's by {time}; days are counted by the service's clock.</source>
            <translation>Bu bilgisayarın saati hizmetin saatinden {time} farklı; günler hizmetin saatine göre sayılır.</translation>
        </message>
        <message>
            <source>{rate}/s</source>
            <translation>{rate}/sn</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>{time} kaldı</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Başlıyor</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Oturum açılıyor</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Partner administrators</source>
            <translation>İş ortağı yöneticileri</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiketler</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Roller</translation>
        </message>
        <message>
            <source>Admin sign-ins</source>
            <translation>Yönetici oturumları</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Taking over</source>
            <translation>Veriler işleniyor</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln yeni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln değişti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gone</source>
            <translation>
                <numerusform>%Ln kayboldu</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing changed</source>
            <translation>değişiklik yok</translation>
        </message>
        <message numerus="yes">
            <source>%Ln customers</source>
            <translation>
                <numerusform>%Ln müşteri</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>tamam</translation>
        </message>
        <message>
            <source>Synced: {what}</source>
            <translation>Eşitlendi: {what}</translation>
        </message>
        <message>
            <source>Sync failed: {cause}</source>
            <translation>Eşitleme başarısız: {cause}</translation>
        </message>
        <message>
            <source>data of {age}</source>
            <translation>veriler: {age}</translation>
        </message>
        <message>
            <source>Synced at {moment}, which lies ahead of this computer's clock</source>
            <translation>Eşitleme zamanı {moment}; bu bilgisayarın saatinden ileride</translation>
        </message>
        <message>
            <source>Synced {age}</source>
            <translation>Eşitleme: {age}</translation>
        </message>
        <message>
            <source>new figures since {time}</source>
            <translation>yeni rakamlar: {time}</translation>
        </message>
        <message>
            <source>next {time}</source>
            <translation>sıradaki {time}</translation>
        </message>
        <message>
            <source>Synced: {moment}</source>
            <translation>Eşitleme: {moment}</translation>
        </message>
        <message>
            <source>How old the data is cannot be told before the next sync.</source>
            <translation>Verilerin ne kadar eski olduğu sonraki eşitlemeden önce söylenemez.</translation>
        </message>
        <message>
            <source>The service has figures of a new week since {moment}; sync to fetch them.</source>
            <translation>Hizmette {moment} tarihinden beri yeni bir haftanın rakamları var; almak için eşitleyin.</translation>
        </message>
        <message>
            <source>Figures of the new week are there from {moment}; partnerdesk reminds you then.</source>
            <translation>Yeni haftanın rakamları {moment} itibarıyla hazır olur; partnerdesk o zaman size hatırlatır.</translation>
        </message>
        <message>
            <source>Click for the sync log.</source>
            <translation>Eşitleme günlüğü için tıklayın.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Data: {state}</source>
            <translation>Veriler: {state}</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Çevrimdışı</translation>
        </message>
        <message>
            <source>No network. You can go on reading; your data is all here.</source>
            <translation>Ağ yok. Okumaya devam edebilirsiniz; verilerinizin tamamı burada.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>Progress of the sync</source>
            <translation>Eşitlemenin ilerlemesi</translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message>
            <source>Complete</source>
            <translation>Tamamlandı</translation>
        </message>
        <message>
            <source>Complete, with gaps</source>
            <translation>Eksiklerle tamamlandı</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Başarısız</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>İptal edildi</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Sürüyor</translation>
        </message>
        <message>
            <source>took {time}</source>
            <translation>{time} sürdü</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>Tüm müşteriler</translation>
        </message>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln sorun</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncLogPage</name>
        <message>
            <source>Sync log</source>
            <translation>Eşitleme günlüğü</translation>
        </message>
        <message>
            <source>What each sync brought, and what it could not fetch.</source>
            <translation>Her eşitlemenin getirdikleri ve alamadıkları.</translation>
        </message>
        <message>
            <source>No sync yet</source>
            <translation>Henüz eşitleme yok</translation>
        </message>
        <message>
            <source>Every sync is noted here: when it ran, what it brought and what it could not fetch.</source>
            <translation>Her eşitleme buraya yazılır: ne zaman çalıştığı, neler getirdiği ve neleri alamadığı.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close message</source>
            <translation>İletiyi kapat</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>Access token</source>
            <translation>Erişim belirteci</translation>
        </message>
        <message>
            <source>Personal access token</source>
            <translation>Kişisel erişim belirteci</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
        <message>
            <source>From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone.</source>
            <translation>developer.webex.com adresinden alınır, 12 saat geçerlidir. Yalnızca bu çalıştırma boyunca bellekte tutulur.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Your data is locked</source>
            <translation>Verileriniz kilitli</translation>
        </message>
        <message>
            <source>The files on this computer are encrypted. Type the passphrase that opens them.</source>
            <translation>Bu bilgisayardaki dosyalar şifreli. Onları açan parolayı yazın.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Kilidi aç</translation>
        </message>
    </context>
</TS>
