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
        <name>AccountSettings</name>
        <message>
            <source>Sign in again…</source>
            <translation>Yeniden oturum aç…</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>Oturum aç…</translation>
        </message>
        <message>
            <source>Sign out…</source>
            <translation>Oturumu kapat…</translation>
        </message>
        <message>
            <source>Set…</source>
            <translation>Belirle…</translation>
        </message>
        <message>
            <source>Enter…</source>
            <translation>Gir…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>Kurtarma parolası</translation>
        </message>
        <message>
            <source>This passphrase opens your data again after each lock, and if the keyring of this computer is lost. It is kept nowhere: write it down in a safe place.</source>
            <translation>Bu parola, verilerinizi her kilitten sonra ve bu bilgisayarın anahtarlığı kaybolursa yeniden açar. Hiçbir yerde saklanmaz: güvenli bir yere yazın.</translation>
        </message>
        <message>
            <source>Recovery passphrase again</source>
            <translation>Kurtarma parolası, yeniden</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Belirle</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Vekil sunucu</translation>
        </message>
        <message>
            <source>The address is the one in this computer's settings. Both are kept in the keyring.</source>
            <translation>Adres, bu bilgisayarın ayarlarındaki adrestir. İkisi de anahtarlıkta saklanır.</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Kullanıcı adı</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Sample data signs in by itself.</source>
            <translation>Örnek veriler kendiliğinden oturum açar.</translation>
        </message>
        <message>
            <source>With your own Integration; the sign-in is kept in the keyring.</source>
            <translation>Kendi Integration’ınızla; oturum anahtarlıkta saklanır.</translation>
        </message>
        <message>
            <source>The service does not accept it any more. Sign in again to sync.</source>
            <translation>Hizmet bunu artık kabul etmiyor. Eşitlemek için yeniden oturum açın.</translation>
        </message>
        <message>
            <source>For this run alone; nothing of it is kept.</source>
            <translation>Yalnızca program açık kaldıkça; hiçbir şeyi saklanmaz.</translation>
        </message>
        <message>
            <source>Nobody is signed in: the data is as it was.</source>
            <translation>Oturum açık değil: veriler olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Opens your data again after a lock, and if the keyring of this computer is lost.</source>
            <translation>Verilerinizi kilitten sonra ve bu bilgisayarın anahtarlığı kaybolursa yeniden açar.</translation>
        </message>
        <message>
            <source>Name and password for the proxy</source>
            <translation>Vekil sunucu için ad ve parola</translation>
        </message>
        <message>
            <source>The proxy itself is the one in this computer's settings. Certificates are those that it trusts.</source>
            <translation>Vekil sunucu, bu bilgisayarın ayarlarındakidir. Sertifikalar da onun güvendikleridir.</translation>
        </message>
    </context>
    <context>
        <name>AccountWords</name>
        <message>
            <source>Sample data</source>
            <translation>Örnek veriler</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Hesaplar</translation>
        </message>
        <message>
            <source>Title of the account</source>
            <translation>Hesabın adı</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Kalıcı olarak kaldır</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Sample data, invented</source>
            <translation>Örnek veriler, uydurma</translation>
        </message>
        <message>
            <source>{title} (open)</source>
            <translation>{title} (açık)</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Add a new account…</source>
            <translation>Yeni hesap ekle…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Kaldır…</translation>
        </message>
        <message>
            <source>Each account has its own files, key and sign-in. Nothing of one shows in another.</source>
            <translation>Her hesabın kendi dosyaları, anahtarı ve oturumu vardır. Birinin hiçbir şeyi ötekinde görünmez.</translation>
        </message>
        <message>
            <source>Remove “{title}”? Its data, weekly history, notes, backups, key and sign-in are erased from this computer. This cannot be undone.</source>
            <translation>“{title}” kaldırılsın mı? Verileri, haftalık geçmişi, notları, yedekleri, anahtarı ve oturumu bu bilgisayardan silinir. Bu geri alınamaz.</translation>
        </message>
    </context>
    <context>
        <name>AdminActions</name>
        <message>
            <source>You are offline. What waits is sent with the next sync.</source>
            <translation>Çevrimdışısınız. Bekleyenler bir sonraki eşitlemeyle gönderilir.</translation>
        </message>
        <message>
            <source>The earlier change was cancelled; nothing needs to be sent.</source>
            <translation>Önceki değişiklik iptal edildi; gönderilecek bir şey kalmadı.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message numerus="yes">
            <source>Assigning %Ln people to {customer}</source>
            <translation>
                <numerusform>%Ln kişi {customer} müşterisine atanıyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removing %Ln people from {customer}</source>
            <translation>
                <numerusform>%Ln kişinin {customer} ataması kaldırılıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Assigning {person} to {customer}</source>
            <translation>{person}, {customer} müşterisine atanıyor</translation>
        </message>
        <message>
            <source>Removing {person} from {customer}</source>
            <translation>{person} için {customer} ataması kaldırılıyor</translation>
        </message>
        <message>
            <source>Offline: this waits for the next sync.</source>
            <translation>Çevrimdışı: bir sonraki eşitlemeyi bekliyor.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Geri alındı.</translation>
        </message>
    </context>
    <context>
        <name>AdminPicker</name>
        <message>
            <source>Add administrators to {customer}</source>
            <translation>{customer} müşterisine yönetici ekle</translation>
        </message>
        <message>
            <source>These people hold the partner administrator role and are not assigned yet.</source>
            <translation>Bu kişiler iş ortağı yöneticisi rolünde ve henüz atanmamış.</translation>
        </message>
        <message>
            <source>Search names and addresses</source>
            <translation>Ad ve adreslerde ara</translation>
        </message>
        <message>
            <source>People who can be added</source>
            <translation>Eklenebilecek kişiler</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message numerus="yes">
            <source>Assigned to %Ln customers</source>
            <translation>
                <numerusform>%Ln müşteriye atanmış</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone who holds the role is assigned already.</source>
            <translation>Bu role sahip herkes zaten atanmış.</translation>
        </message>
        <message>
            <source>Nobody is called like that.</source>
            <translation>Bu adda kimse yok.</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln people</source>
            <translation>
                <numerusform>%Ln kişi ekle</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
    </context>
    <context>
        <name>AdministratorDetail</name>
        <message>
            <source>Choose somebody</source>
            <translation>Bir kişi seçin</translation>
        </message>
        <message>
            <source>The customers of the administrator that you choose are listed here.</source>
            <translation>Seçtiğiniz yöneticinin müşterileri burada listelenir.</translation>
        </message>
        <message>
            <source>Access to all customers</source>
            <translation>Tüm müşterilere erişim</translation>
        </message>
        <message>
            <source>This role reaches every customer without being assigned, so there is no list of its own.</source>
            <translation>Bu rol atanmadan tüm müşterilere erişir; bu yüzden ayrı bir listesi yoktur.</translation>
        </message>
        <message>
            <source>Show all customers</source>
            <translation>Tüm müşterileri göster</translation>
        </message>
        <message>
            <source>No assigned customers</source>
            <translation>Atanmış müşteri yok</translation>
        </message>
        <message>
            <source>This person can be assigned on a customer's page, under Partner administrators.</source>
            <translation>Bu kişi bir müşterinin sayfasında, İş ortağı yöneticileri altında atanabilir.</translation>
        </message>
        <message>
            <source>Customers of {person}</source>
            <translation>Müşterileri: {person}</translation>
        </message>
        <message>
            <source>Search these customers</source>
            <translation>Bu müşterilerde ara</translation>
        </message>
        <message>
            <source>Last active {when}</source>
            <translation>Son etkinlik: {when}</translation>
        </message>
    </context>
    <context>
        <name>Administrators</name>
        <message>
            <source>All customers</source>
            <translation>Tüm müşteriler</translation>
        </message>
        <message>
            <source>Assigned ones</source>
            <translation>Atananlar</translation>
        </message>
        <message>
            <source>None assigned</source>
            <translation>Atanan yok</translation>
        </message>
        <message>
            <source>Full administrator</source>
            <translation>Tam yönetici</translation>
        </message>
        <message>
            <source>Read-only administrator</source>
            <translation>Salt okunur yönetici</translation>
        </message>
        <message>
            <source>A role that partnerdesk does not know</source>
            <translation>partnerdesk'in tanımadığı bir rol</translation>
        </message>
        <message>
            <source>Reaches every customer without being assigned.</source>
            <translation>Atanmadan tüm müşterilere erişir.</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tümü</translation>
        </message>
        <message>
            <source>Webex does not tell this person's last activity.</source>
            <translation>Webex bu kişinin son etkinliğini bildirmiyor.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Erişim</translation>
        </message>
        <message>
            <source>Full and read-only partner administrators reach every customer without being assigned.</source>
            <translation>İş ortağı tam ve salt okunur yöneticileri atanmadan tüm müşterilere erişir.</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Listed customers that this person is assigned to.</source>
            <translation>Bu kişinin atandığı, listedeki müşteriler.</translation>
        </message>
        <message>
            <source>Last activity</source>
            <translation>Son etkinlik</translation>
        </message>
        <message>
            <source>Mail address</source>
            <translation>E-posta adresi</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>artık listede değil</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Role there</source>
            <translation>Oradaki rolü</translation>
        </message>
    </context>
    <context>
        <name>AdministratorsPage</name>
        <message>
            <source>Administrators</source>
            <translation>Yöneticiler</translation>
        </message>
        <message>
            <source>Everyone of your organization with a partner role, and their customers.</source>
            <translation>Kuruluşunuzda iş ortağı rolü olan herkes ve müşterileri.</translation>
        </message>
        <message>
            <source>Roles in Partner Hub</source>
            <translation>Partner Hub'da roller</translation>
        </message>
        <message>
            <source>Roles are given and taken in Partner Hub; assignments also here.</source>
            <translation>Roller Partner Hub'da verilir ve alınır; atamalar burada da yapılır.</translation>
        </message>
        <message>
            <source>Search names, addresses and roles</source>
            <translation>Ad, adres ve rollerde ara</translation>
        </message>
        <message>
            <source>Nobody is listed</source>
            <translation>Listede kimse yok</translation>
        </message>
        <message>
            <source>Your organization's people come with the sync, where your role may read them.</source>
            <translation>Kuruluşunuzun kişileri, rolünüz okumaya yetiyorsa eşitlemeyle gelir.</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Şimdi eşitle</translation>
        </message>
    </context>
    <context>
        <name>Admins</name>
        <message>
            <source>Waiting to be sent</source>
            <translation>Gönderilmeyi bekliyor</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>Gönderiliyor</translation>
        </message>
        <message>
            <source>Outcome not known yet</source>
            <translation>Sonucu henüz bilinmiyor</translation>
        </message>
        <message>
            <source>Needs your decision</source>
            <translation>Kararınızı bekliyor</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Reddedildi</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Yapıldı</translation>
        </message>
        <message>
            <source>Was so already</source>
            <translation>Zaten öyleydi</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>İptal edildi</translation>
        </message>
        <message>
            <source>Assign {person} to {customer}</source>
            <translation>{person} kişisini {customer} müşterisine ata</translation>
        </message>
        <message>
            <source>Remove {person} from {customer}</source>
            <translation>{person} kişisinin {customer} atamasını kaldır</translation>
        </message>
        <message>
            <source>You cancelled it before it was sent.</source>
            <translation>Gönderilmeden önce iptal ettiniz.</translation>
        </message>
        <message>
            <source>You wished the opposite before it was sent.</source>
            <translation>Gönderilmeden önce tersini istediniz.</translation>
        </message>
        <message>
            <source>You wished the opposite while it was held.</source>
            <translation>Beklemedeyken tersini istediniz.</translation>
        </message>
        <message>
            <source>You left things as Webex has them.</source>
            <translation>Webex'teki durumu olduğu gibi bıraktınız.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>atanmamış</translation>
        </message>
        <message>
            <source>assigned</source>
            <translation>atanmış</translation>
        </message>
        <message>
            <source>assigned as {role}</source>
            <translation>atanmış, rolü: {role}</translation>
        </message>
        <message>
            <source>Full administrator</source>
            <translation>Tam yönetici</translation>
        </message>
        <message>
            <source>Read-only administrator</source>
            <translation>Salt okunur yönetici</translation>
        </message>
    </context>
    <context>
        <name>AdminsTab</name>
        <message>
            <source>Add administrators…</source>
            <translation>Yönetici ekle…</translation>
        </message>
        <message>
            <source>People who reach this customer through a customer group are not listed by Webex's interface.</source>
            <translation>Bu müşteriye bir müşteri grubu üzerinden erişen kişileri Webex'in arayüzü listelemez.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>This customer is no longer listed, so its administrators cannot be changed.</source>
            <translation>Bu müşteri artık listede değil; bu yüzden yöneticileri değiştirilemez.</translation>
        </message>
        <message>
            <source>Webex does not let your sign-in see or change the administrators of this customer.</source>
            <translation>Webex, oturumunuzun bu müşterinin yöneticilerini görmesine veya değiştirmesine izin vermiyor.</translation>
        </message>
        <message>
            <source>Assigned to this customer</source>
            <translation>Bu müşteriye atananlar</translation>
        </message>
        <message numerus="yes">
            <source>Assigned to this customer: %Ln</source>
            <translation>
                <numerusform>Bu müşteriye atananlar: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is assigned; people with access to all customers look after it.</source>
            <translation>Kimse atanmamış; müşteriyle tüm müşterilere erişimi olanlar ilgileniyor.</translation>
        </message>
        <message>
            <source>Who is assigned is not known: it could not be read yet.</source>
            <translation>Kimlerin atandığı bilinmiyor: henüz okunamadı.</translation>
        </message>
        <message>
            <source>No longer holds a partner role</source>
            <translation>Artık iş ortağı rolü yok</translation>
        </message>
        <message>
            <source>Remove {person}</source>
            <translation>Kaldır: {person}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Will be removed</source>
            <translation>Kaldırılacak</translation>
        </message>
        <message>
            <source>Will be assigned</source>
            <translation>Atanacak</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal et</translation>
        </message>
        <message>
            <source>Cancel the change for {person}</source>
            <translation>{person} için değişikliği iptal et</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Karar ver…</translation>
        </message>
        <message>
            <source>Decide about the change for {person}</source>
            <translation>{person} için değişikliğe karar ver</translation>
        </message>
        <message>
            <source>They reach every customer without being assigned, so they are not changed here.</source>
            <translation>Atanmadan tüm müşterilere eriştikleri için burada değiştirilmezler.</translation>
        </message>
        <message>
            <source>Access to all customers</source>
            <translation>Tüm müşterilere erişim</translation>
        </message>
        <message>
            <source>Show them on the Administrators page</source>
            <translation>Yöneticiler sayfasında göster</translation>
        </message>
    </context>
    <context>
        <name>AfterSync</name>
        <message numerus="yes">
            <source>%Ln customer(s) newly expiring soon</source>
            <translation>
                <numerusform>%Ln müşteri daha yakında sona eriyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customer(s) newly over their licenses</source>
            <translation>
                <numerusform>%Ln müşteri daha lisanslarını aştı</numerusform>
            </translation>
        </message>
        <message>
            <source>{first} and {second}.</source>
            <translation>{first}, {second}.</translation>
        </message>
        <message>
            <source>{news}.</source>
            <translation>{news}.</translation>
        </message>
        <message>
            <source>Show customers</source>
            <translation>Müşterileri göster</translation>
        </message>
        <message>
            <source>Show log</source>
            <translation>Günlüğü göster</translation>
        </message>
    </context>
    <context>
        <name>AnalyticsActions</name>
        <message>
            <source>Cell copied</source>
            <translation>Hücre kopyalandı</translation>
        </message>
        <message>
            <source>Open customer</source>
            <translation>Müşteriyi aç</translation>
        </message>
        <message>
            <source>Explain this value</source>
            <translation>Bu değeri açıkla</translation>
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
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Fit width to contents</source>
            <translation>Genişliği içeriğe uydur</translation>
        </message>
        <message>
            <source>Filter by “{value}”</source>
            <translation>“{value}” değerine göre filtrele</translation>
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
            <translation>Sonra bu sütuna göre sırala</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>Filtrele…</translation>
        </message>
        <message>
            <source>Explain this column</source>
            <translation>Bu sütunu açıkla</translation>
        </message>
        <message>
            <source>Hide column</source>
            <translation>Sütunu gizle</translation>
        </message>
    </context>
    <context>
        <name>AnalyticsTable</name>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>There is no earlier week to compare with.</source>
            <translation>Karşılaştırılacak daha önceki bir hafta yok.</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>değişmedi</translation>
        </message>
        <message>
            <source>up by {amount}</source>
            <translation>{amount} arttı</translation>
        </message>
        <message>
            <source>down by {amount}</source>
            <translation>{amount} azaldı</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>less than a month</source>
            <translation>bir aydan az</translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n ay</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>A trial: its Enterprise Trial ID</source>
            <translation>Bir deneme: Enterprise Trial kimliği</translation>
        </message>
        <message>
            <source>No week of these is known.</source>
            <translation>Bu haftaların hiçbiri bilinmiyor.</translation>
        </message>
        <message>
            <source>at least {low}</source>
            <translation>en az {low}</translation>
        </message>
        <message>
            <source>at most {high}</source>
            <translation>en çok {high}</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} – {high}</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Columns of {table}</source>
            <translation>Sütunlar: {table}</translation>
        </message>
        <message>
            <source>Choose, find and order the columns</source>
            <translation>Sütunları seçin, bulun ve sıralayın</translation>
        </message>
        <message>
            <source>Search this table</source>
            <translation>Bu tabloda ara</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n rows…</source>
            <translation>
                <numerusform>%n satır kopyalanıyor…</numerusform>
            </translation>
        </message>
        <message>
            <source>No row fits all filters</source>
            <translation>Hiçbir satır tüm filtrelere uymuyor</translation>
        </message>
        <message numerus="yes">
            <source>Without them there are %n rows.</source>
            <translation>
                <numerusform>Onlar olmadan %n satır var.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Filtreleri temizle</translation>
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
            <source>%n weeks, the newest last: {values}</source>
            <translation>
                <numerusform>%n hafta, en yenisi sonda: {values}</numerusform>
            </translation>
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
        <name>BackupList</name>
        <message>
            <source>Make a copy now</source>
            <translation>Şimdi kopya al</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Denetle</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Geri yükle…</translation>
        </message>
        <message>
            <source>There are no copies yet. One is made with each weekly sync.</source>
            <translation>Henüz kopya yok. Her haftalık eşitlemede bir kopya alınır.</translation>
        </message>
        <message>
            <source>Backup copies</source>
            <translation>Yedek kopyalar</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Alındı</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>İçindeki</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Denetim</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>elle</translation>
        </message>
        <message>
            <source>restore</source>
            <translation>geri yükleme</translation>
        </message>
        <message>
            <source>upgrade</source>
            <translation>yükseltme</translation>
        </message>
        <message>
            <source>good, {when}</source>
            <translation>sağlam, {when}</translation>
        </message>
        <message>
            <source>damaged, {when}</source>
            <translation>bozuk, {when}</translation>
        </message>
        <message>
            <source>weekly</source>
            <translation>haftalık</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>günlük</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Kopyalanıyor…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Denetleniyor…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copy(s) made and checked.</source>
            <translation>
                <numerusform>%Ln kopya alındı ve denetlendi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The copy opens and is whole.</source>
            <translation>Kopya açılıyor ve sağlam.</translation>
        </message>
        <message>
            <source>The copy is damaged. Your present data is untouched.</source>
            <translation>Kopya bozuk. Şimdiki verilerinize dokunulmadı.</translation>
        </message>
    </context>
    <context>
        <name>BundleDialog</name>
        <message>
            <source>Diagnostics</source>
            <translation>Tanılama bilgileri</translation>
        </message>
        <message>
            <source>Files of the diagnostics</source>
            <translation>Tanılama bilgilerinin dosyaları</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Bakılıyor…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Farklı kaydet…</translation>
        </message>
        <message>
            <source>Saved as {path}. Nothing was sent to anybody.</source>
            <translation>{path} olarak kaydedildi. Kimseye bir şey gönderilmedi.</translation>
        </message>
        <message>
            <source>This is all that would be saved. Passwords, tokens and addresses are left out; names and ids of customers and people stand as marks. Nothing is sent: you decide whom you give the file.</source>
            <translation>Kaydedilecek olanın tamamı budur. Parolalar, belirteçler ve adresler çıkarılmıştır; müşterilerin ve kişilerin adları ile kimlikleri yerine işaretler durur. Hiçbir şey gönderilmez: Dosyayı kime vereceğinize siz karar verirsiniz.</translation>
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation>Tanılama bilgilerini kaydet</translation>
        </message>
    </context>
    <context>
        <name>CallingBlock</name>
        <message>
            <source>Calling usage last week</source>
            <translation>Geçen hafta çağrı kullanımı</translation>
        </message>
        <message>
            <source>Call quality last week</source>
            <translation>Geçen haftaki çağrı kalitesi</translation>
        </message>
        <message>
            <source>Advanced calling features last week</source>
            <translation>Geçen haftaki gelişmiş çağrı özellikleri</translation>
        </message>
        <message>
            <source>Call queue insight last week</source>
            <translation>Geçen hafta çağrı sırası bilgileri</translation>
        </message>
        <message>
            <source>Calling usage</source>
            <translation>Çağrı kullanımı</translation>
        </message>
        <message>
            <source>Call quality</source>
            <translation>Çağrı kalitesi</translation>
        </message>
        <message>
            <source>Advanced calling features</source>
            <translation>Gelişmiş çağrı özellikleri</translation>
        </message>
        <message>
            <source>Call queue insight</source>
            <translation>Çağrı sırası bilgileri</translation>
        </message>
        <message>
            <source>Call quality and trend, 8 weeks up to the {week}</source>
            <translation>Çağrı kalitesi ve trendi, {week} ile biten 8 hafta</translation>
        </message>
        <message>
            <source>Nothing to draw for this week</source>
            <translation>Bu hafta için çizilecek bir şey yok</translation>
        </message>
    </context>
    <context>
        <name>CallingBody</name>
        <message>
            <source>Bands of ours: {bands} calls</source>
            <translation>Bizim aralıklarımız: {bands} çağrı</translation>
        </message>
        <message>
            <source>Change the usage bands in the settings</source>
            <translation>Kullanım aralıklarını ayarlarda değiştirin</translation>
        </message>
        <message>
            <source>Cut-offs of ours: {loss}% loss, {latency} ms, {jitter} ms jitter</source>
            <translation>Bizim eşiklerimiz: %{loss} kayıp, {latency} ms, {jitter} ms seğirme</translation>
        </message>
        <message>
            <source>Go to section</source>
            <translation>Bölüme git</translation>
        </message>
    </context>
    <context>
        <name>CallingPage</name>
        <message>
            <source>Calling</source>
            <translation>Çağrı</translation>
        </message>
        <message>
            <source>Usage, quality, features and queues of Webex Calling</source>
            <translation>Webex Calling kullanımı, kalitesi, özellikleri ve sıraları</translation>
        </message>
        <message>
            <source>No calling reports yet</source>
            <translation>Henüz çağrı raporu yok</translation>
        </message>
        <message>
            <source>Calling figures come from Webex reports. A sync asks for them where your role may; you can also import the files: calling usage, media quality, feature use, call queues, or the detailed call history.</source>
            <translation>Çağrı rakamları Webex raporlarından gelir. Rolünüz izin veriyorsa eşitleme onları ister; dosyaları içe de aktarabilirsiniz: çağrı kullanımı, medya kalitesi, özellik kullanımı, çağrı sıraları veya ayrıntılı çağrı geçmişi.</translation>
        </message>
        <message>
            <source>Import report files…</source>
            <translation>Rapor dosyalarını içe aktar…</translation>
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
        <name>CallingSection</name>
        <message>
            <source>Usual order</source>
            <translation>Olağan sıra</translation>
        </message>
        <message>
            <source>Order of the table</source>
            <translation>Tablonun sırası</translation>
        </message>
        <message>
            <source>Who to call first: the last four weeks against the four before, in large numbers</source>
            <translation>Önce kimi aramalı: son dört hafta, önceki dört haftaya karşı, büyük sayılarda</translation>
        </message>
        <message>
            <source>Search customer</source>
            <translation>Müşteri ara</translation>
        </message>
        <message>
            <source>Fell most</source>
            <translation>En çok düşen</translation>
        </message>
        <message>
            <source>Got worse most</source>
            <translation>En çok kötüleşen</translation>
        </message>
        <message>
            <source>No usage report for this week</source>
            <translation>Bu hafta için kullanım raporu yok</translation>
        </message>
        <message>
            <source>Choose another week, or import the calling usage report.</source>
            <translation>Başka bir hafta seçin veya çağrı kullanımı raporunu içe aktarın.</translation>
        </message>
        <message>
            <source>No call quality report for this week</source>
            <translation>Bu hafta için çağrı kalitesi raporu yok</translation>
        </message>
        <message>
            <source>Choose another week, or import the media quality report.</source>
            <translation>Başka bir hafta seçin veya medya kalitesi raporunu içe aktarın.</translation>
        </message>
        <message>
            <source>No call queue report for this week</source>
            <translation>Bu hafta için çağrı sırası raporu yok</translation>
        </message>
        <message>
            <source>Choose another week, or import the call queue report.</source>
            <translation>Başka bir hafta seçin veya çağrı sırası raporunu içe aktarın.</translation>
        </message>
    </context>
    <context>
        <name>CallingTab</name>
        <message>
            <source>Queues</source>
            <translation>Sıralar</translation>
        </message>
        <message>
            <source>Search queue or location</source>
            <translation>Sıra veya konum ara</translation>
        </message>
        <message>
            <source>No queue fits</source>
            <translation>Uyan sıra yok</translation>
        </message>
        <message>
            <source>No calling report names this customer</source>
            <translation>Hiçbir çağrı raporunda bu müşteri geçmiyor</translation>
        </message>
        <message>
            <source>Its figures are here once a report of calling usage, quality, features or queues names it.</source>
            <translation>Çağrı kullanımı, kalitesi, özellikleri veya sıraları raporlarından birinde geçtiğinde rakamları burada olur.</translation>
        </message>
        <message>
            <source>Import report files…</source>
            <translation>Rapor dosyalarını içe aktar…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
    </context>
    <context>
        <name>CallingTable</name>
        <message>
            <source>The report does not tell it.</source>
            <translation>Rapor bunu söylemiyor.</translation>
        </message>
        <message>
            <source>Nothing fell for sure in these four weeks.</source>
            <translation>Bu dört haftada kesin olarak düşen bir şey yok.</translation>
        </message>
        <message>
            <source>nothing for sure</source>
            <translation>kesin bir şey yok</translation>
        </message>
        <message>
            <source>No endpoint type has graded calls.</source>
            <translation>Hiçbir uç nokta türünün notlanmış çağrısı yok.</translation>
        </message>
        <message>
            <source>{endpoint}: {share} of its graded calls were poor</source>
            <translation>{endpoint}: notlanan çağrılarının {share} kadarı kötüydü</translation>
        </message>
        <message>
            <source>Too few calls to judge by.</source>
            <translation>Değerlendirmek için çok az çağrı.</translation>
        </message>
        <message>
            <source>No call has a grade.</source>
            <translation>Hiçbir çağrının notu yok.</translation>
        </message>
        <message>
            <source>Graded by our cut-offs: the source gave no grades.</source>
            <translation>Bizim eşiklerimize göre notlandı: kaynak not vermedi.</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Konum</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Temsilci</translation>
        </message>
    </context>
    <context>
        <name>CallingWeek</name>
        <message>
            <source>Sunday {first} 00:00 to Sunday {last} 00:00 UTC</source>
            <translation>{first} Pazar 00:00 – {last} Pazar 00:00 UTC</translation>
        </message>
        <message>
            <source>Here: {first} to {last}</source>
            <translation>Burada: {first} – {last}</translation>
        </message>
    </context>
    <context>
        <name>CareTaker</name>
        <message>
            <source>Restoring a copy…</source>
            <translation>Kopya geri yükleniyor…</translation>
        </message>
        <message>
            <source>The copy is in place. The file before it is kept as a copy of its own.</source>
            <translation>Kopya yerine kondu. Önceki dosya ayrı bir kopya olarak saklandı.</translation>
        </message>
        <message>
            <source>The copy is in place.</source>
            <translation>Kopya yerine kondu.</translation>
        </message>
    </context>
    <context>
        <name>Changes</name>
        <message>
            <source>assigned</source>
            <translation>atanmış</translation>
        </message>
        <message>
            <source>not assigned</source>
            <translation>atanmamış</translation>
        </message>
        <message>
            <source>You want</source>
            <translation>İstediğiniz</translation>
        </message>
        <message>
            <source>When you made the change</source>
            <translation>Değişikliği yaptığınızda</translation>
        </message>
        <message>
            <source>On Webex now</source>
            <translation>Şu anda Webex'te</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal et</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Şimdi gönder</translation>
        </message>
        <message>
            <source>Do mine again</source>
            <translation>Benimkini yeniden yap</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Onlarınki kalsın</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Öyle bırak</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Adımlar</translation>
        </message>
        <message>
            <source>attempt {number}</source>
            <translation>{number}. deneme</translation>
        </message>
        <message>
            <source>the program ended before the answer came</source>
            <translation>yanıt gelmeden program sona erdi</translation>
        </message>
        <message>
            <source>you asked for it again</source>
            <translation>yeniden istediniz</translation>
        </message>
        <message>
            <source>on Webex: {state}</source>
            <translation>Webex'te: {state}</translation>
        </message>
    </context>
    <context>
        <name>ChangesPage</name>
        <message>
            <source>Pending changes</source>
            <translation>Bekleyen değişiklikler</translation>
        </message>
        <message>
            <source>Administrators that you assign or remove: what waits for Webex, and what became of it.</source>
            <translation>Atadığınız veya kaldırdığınız yöneticiler: Webex'i bekleyenler ve sonuçları.</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Şimdi gönder</translation>
        </message>
        <message>
            <source>Nothing was ever changed here</source>
            <translation>Henüz hiçbir şey değiştirilmedi</translation>
        </message>
        <message>
            <source>Assign or remove a partner administrator on a customer's page; offline it waits here.</source>
            <translation>Bir müşterinin sayfasında iş ortağı yöneticisi atayın veya kaldırın; çevrimdışıyken burada bekler.</translation>
        </message>
        <message>
            <source>Show customers</source>
            <translation>Müşterileri göster</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>The trail of these changes was tampered with at step {number}.</source>
            <translation>Bu değişikliklerin kaydı {number}. adımda kurcalanmış.</translation>
        </message>
        <message>
            <source>Need your decision</source>
            <translation>Kararınızı bekleyenler</translation>
        </message>
        <message>
            <source>Waiting for Webex</source>
            <translation>Webex'i bekleyenler</translation>
        </message>
        <message>
            <source>Nothing waits.</source>
            <translation>Bekleyen yok.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
    </context>
    <context>
        <name>ChartCard</name>
        <message>
            <source>Explain “{name}”</source>
            <translation>“{name}” sayısını açıkla</translation>
        </message>
        <message>
            <source>Chart saved as {path}</source>
            <translation>Grafik {path} olarak kaydedildi</translation>
        </message>
    </context>
    <context>
        <name>ChartHead</name>
        <message>
            <source>Save as picture (PNG)…</source>
            <translation>Resim olarak kaydet (PNG)…</translation>
        </message>
        <message>
            <source>Save as drawing (SVG)…</source>
            <translation>Çizim olarak kaydet (SVG)…</translation>
        </message>
        <message>
            <source>Save figures (CSV)…</source>
            <translation>Rakamları kaydet (CSV)…</translation>
        </message>
        <message>
            <source>Show line for the total</source>
            <translation>Toplam çizgisini göster</translation>
        </message>
        <message>
            <source>Show as chart</source>
            <translation>Grafik olarak göster</translation>
        </message>
        <message>
            <source>Show as table</source>
            <translation>Tablo olarak göster</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>ChartPanel</name>
        <message>
            <source>Chart</source>
            <translation>Grafik</translation>
        </message>
        <message>
            <source>{title}, as a table</source>
            <translation>{title}, tablo olarak</translation>
        </message>
        <message>
            <source>Reading the figures…</source>
            <translation>Rakamlar okunuyor…</translation>
        </message>
        <message>
            <source>This chart could not be made. Try again; if it happens again, run the doctor.</source>
            <translation>Bu grafik oluşturulamadı. Yeniden deneyin; yine olursa sağlık raporunu çalıştırın.</translation>
        </message>
        <message>
            <source>There are no figures for this choice yet. Choose another period, or sync to fetch more.</source>
            <translation>Bu seçim için henüz rakam yok. Başka bir dönem seçin ya da daha fazlasını almak için eşitleyin.</translation>
        </message>
        <message>
            <source>{series}. From {first} to {last}. Arrow keys move from point to point, Home and End to the ends, Enter chooses. The same figures are in the table.</source>
            <translation>{series}. {first} ile {last} arası. Ok tuşları noktadan noktaya, Home ve End uçlara götürür, Enter seçer. Aynı rakamlar tabloda da var.</translation>
        </message>
        <message>
            <source>Export chart</source>
            <translation>Grafiği dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>over {low}, to {high}</source>
            <translation>{low} üstü, {high} dahil</translation>
        </message>
        <message>
            <source>No figures</source>
            <translation>Rakam yok</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Toplam</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Week (Sunday, UTC)</source>
            <translation>Hafta (pazar, UTC)</translation>
        </message>
        <message>
            <source>Hour (UTC)</source>
            <translation>Saat (UTC)</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategori</translation>
        </message>
        <message>
            <source>Week of {date}</source>
            <translation>{date} haftası</translation>
        </message>
        <message>
            <source>No figures for this place.</source>
            <translation>Burası için rakam yok.</translation>
        </message>
        <message>
            <source>Week not complete yet</source>
            <translation>Hafta henüz tamamlanmadı</translation>
        </message>
        <message>
            <source>Not complete yet</source>
            <translation>Henüz tamamlanmadı</translation>
        </message>
        <message>
            <source>Few cases: judge with care</source>
            <translation>Az sayıda kayıt: dikkatle değerlendirin</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>rakam yok</translation>
        </message>
        <message>
            <source>Hour (UTC; here UTC{offset})</source>
            <translation>Saat (UTC; burada UTC{offset})</translation>
        </message>
        <message>
            <source>{day} {start}:00–{end}:00 UTC</source>
            <translation>{day} {start}.00–{end}.00 UTC</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} sa</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} dk</translation>
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
        <name>ColumnFilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Filtrele</translation>
        </message>
        <message>
            <source>Filter by a column</source>
            <translation>Bir sütuna göre filtrele</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>saniye</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puan</translation>
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
            <source>A first look with an access token</source>
            <translation>Erişim belirteciyle ilk bakış</translation>
        </message>
        <message>
            <source>For trying it out. To be refreshed every week it needs an Integration of yours.</source>
            <translation>Denemek için. Her hafta yenilenmesi için size ait bir Integration gerekir.</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Hizmetin adresi</translation>
        </message>
        <message>
            <source>Use an Integration instead</source>
            <translation>Bunun yerine Integration kullan</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Bağlantıyı sına</translation>
        </message>
        <message>
            <source>Personal access token</source>
            <translation>Kişisel erişim belirteci</translation>
        </message>
        <message>
            <source>From developer.webex.com, valid for 12 hours. It is kept in memory for this run alone.</source>
            <translation>developer.webex.com adresinden alınır, 12 saat geçerlidir. Yalnızca bu çalıştırma boyunca bellekte tutulur.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Type the address of the service.</source>
            <translation>Hizmetin adresini yazın.</translation>
        </message>
        <message>
            <source>Paste an access token.</source>
            <translation>Bir erişim belirteci yapıştırın.</translation>
        </message>
    </context>
    <context>
        <name>ConnectFound</name>
        <message>
            <source>What this sign-in can do</source>
            <translation>Bu oturumla yapılabilenler</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Parola, yeniden</translation>
        </message>
        <message>
            <source>This token ends after 12 hours and can't be renewed; the data stays.</source>
            <translation>Bu belirteç 12 saat sonra sona erer ve yenilenemez; veriler kalır.</translation>
        </message>
        <message>
            <source>partnerdesk renews this sign-in by itself, as long as it syncs at least every 90 days.</source>
            <translation>partnerdesk en az 90 günde bir eşitlendikçe bu oturumu kendisi yeniler.</translation>
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
            <source>Signed in as {name}.</source>
            <translation>{name} olarak oturum açıldı.</translation>
        </message>
        <message>
            <source>No role is known</source>
            <translation>Bilinen bir rol yok</translation>
        </message>
        <message>
            <source>This is a sandbox on this computer: its customers are invented, so its files have a fixed key that needs no passphrase and no keyring.</source>
            <translation>Bu, bilgisayarınızdaki bir deneme ortamı: müşterileri uydurma olduğundan dosyalarının parola ya da anahtarlık gerektirmeyen sabit bir anahtarı vardır.</translation>
        </message>
        <message>
            <source>The sign-in and the key of your encrypted files are kept in the keyring of this computer. Set a recovery passphrase in the settings: without it nobody can read the files if the keyring is lost.</source>
            <translation>Oturum ve şifreli dosyalarınızın anahtarı bu bilgisayarın anahtarlığında saklanır. Ayarlardan bir kurtarma parolası belirleyin: anahtarlık kaybolursa dosyaları o olmadan kimse okuyamaz.</translation>
        </message>
        <message>
            <source>This computer has no keyring that partnerdesk trusts: the sign-in is kept for this run.</source>
            <translation>Bu bilgisayarda partnerdesk’in güvendiği bir anahtarlık yok: oturum yalnızca program açık kaldıkça saklanır.</translation>
        </message>
        <message>
            <source>This computer has no keyring that partnerdesk trusts, so the files are encrypted with a passphrase. It is kept nowhere: you type it at every start. The sign-in is kept for this run alone.</source>
            <translation>Bu bilgisayarda partnerdesk’in güvendiği bir anahtarlık yok; bu yüzden dosyalar bir parolayla şifrelenir. Parola hiçbir yerde saklanmaz: her açılışta yazarsınız. Oturum da yalnızca program açık kaldıkça saklanır.</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>Parola en az %Ln karakter olmalı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>İki parola aynı değil.</translation>
        </message>
    </context>
    <context>
        <name>ConnectGuide</name>
        <message>
            <source>Connect with your own Integration</source>
            <translation>Kendi Integration’ınızla bağlanın</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Yeniden oturum açın</translation>
        </message>
        <message>
            <source>You register it once, in about two minutes. After that partnerdesk renews the sign-in by itself, as long as it syncs at least every 90 days.</source>
            <translation>Bir kez, yaklaşık iki dakikada kaydedersiniz. Sonra partnerdesk en az 90 günde bir eşitlendikçe oturumu kendisi yeniler.</translation>
        </message>
        <message>
            <source>Open the page for a new Integration and sign in as a partner administrator.</source>
            <translation>Yeni Integration sayfasını açın ve iş ortağı yöneticisi olarak oturum açın.</translation>
        </message>
        <message>
            <source>Give it a name, an icon and a description; any will do. “Mobile SDK” stays at “No”.</source>
            <translation>Bir ad, simge ve açıklama verin; hangisi olduğu fark etmez. “Mobile SDK” için “No” kalsın.</translation>
        </message>
        <message>
            <source>Enter this redirect URI, exactly as it stands:</source>
            <translation>Yönlendirme adresi (redirect URI) olarak tam bunu girin:</translation>
        </message>
        <message>
            <source>Choose what partnerdesk may do, then tick these scopes there:</source>
            <translation>partnerdesk’in ne yapabileceğini seçin, sonra orada bu kapsamları (scopes) işaretleyin:</translation>
        </message>
        <message>
            <source>Press “Add Integration”, then copy client ID and client secret from there to here.</source>
            <translation>“Add Integration” düğmesine basın, sonra client ID ile client secret’ı oradan buraya kopyalayın.</translation>
        </message>
        <message>
            <source>Open developer.webex.com</source>
            <translation>developer.webex.com’u aç</translation>
        </message>
        <message>
            <source>Have reports made: usage, calling, quality</source>
            <translation>Rapor hazırlatma: kullanım, çağrı, kalite</translation>
        </message>
        <message>
            <source>See when administrators last signed in</source>
            <translation>Yöneticilerin en son ne zaman oturum açtığını görme</translation>
        </message>
        <message>
            <source>Assign and remove administrators</source>
            <translation>Yönetici atama ve çıkarma</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy the redirect URI</source>
            <translation>Yönlendirme adresini kopyala</translation>
        </message>
        <message>
            <source>Copy the scopes</source>
            <translation>Kapsamları kopyala</translation>
        </message>
        <message>
            <source>Client ID</source>
            <translation>Client ID</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>Client secret</translation>
        </message>
        <message>
            <source>Address of the service</source>
            <translation>Hizmetin adresi</translation>
        </message>
        <message>
            <source>Port of the redirect URI</source>
            <translation>Yönlendirme kapısı (port)</translation>
        </message>
        <message>
            <source>Kept; type it only if it has changed</source>
            <translation>Saklı; yalnızca değiştiyse yazın</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Use an access token instead</source>
            <translation>Bunun yerine erişim belirteci kullan</translation>
        </message>
        <message>
            <source>Another Integration…</source>
            <translation>Başka bir Integration…</translation>
        </message>
        <message>
            <source>Sign in in the browser</source>
            <translation>Tarayıcıda oturum aç</translation>
        </message>
        <message>
            <source>Paste the client ID.</source>
            <translation>Client ID’yi yapıştırın.</translation>
        </message>
        <message>
            <source>Paste the client secret.</source>
            <translation>Client secret’ı yapıştırın.</translation>
        </message>
        <message>
            <source>Type the address of the service.</source>
            <translation>Hizmetin adresini yazın.</translation>
        </message>
    </context>
    <context>
        <name>ConnectWaiting</name>
        <message>
            <source>Waiting for your browser</source>
            <translation>Tarayıcınız bekleniyor</translation>
        </message>
        <message>
            <source>Sign in there as a partner administrator and accept. This page goes on by itself.</source>
            <translation>Orada iş ortağı yöneticisi olarak oturum açıp kabul edin. Bu sayfa kendiliğinden ilerler.</translation>
        </message>
        <message>
            <source>Testing the connection</source>
            <translation>Bağlantı sınanıyor</translation>
        </message>
        <message>
            <source>Asking the service who you are.</source>
            <translation>Hizmete kim olduğunuz soruluyor.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>Open the browser again</source>
            <translation>Tarayıcıyı yeniden aç</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresi kopyala</translation>
        </message>
        <message>
            <source>{minutes}:{seconds} left</source>
            <translation>Kalan: {minutes}:{seconds}</translation>
        </message>
    </context>
    <context>
        <name>ConnectWizard</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
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
            <source>Save diagnostics…</source>
            <translation>Tanılama bilgilerini kaydet…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Devam et</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more error(s) came meanwhile; the log has them.</source>
            <translation>
                <numerusform>Bu sırada %Ln hata daha oldu; günlükte yazılı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The mistake is partnerdesk's, not yours. Your data is safe, and what you typed is still where you typed it: go on working. If you report this, the text below helps; it holds no password, address or name.</source>
            <translation>Hata sizin değil, partnerdesk'in. Verileriniz güvende; yazdıklarınız yazdığınız yerde duruyor, çalışmaya devam edebilirsiniz. Bunu bildirirseniz aşağıdaki metin yardımcı olur; içinde parola, adres veya ad yoktur.</translation>
        </message>
        <message>
            <source>partnerdesk could not start</source>
            <translation>partnerdesk başlatılamadı</translation>
        </message>
        <message>
            <source>Nothing was changed and your data is safe. Start it again; if it happens again, report the text below. It holds no password, address or name.</source>
            <translation>Hiçbir şey değiştirilmedi, verileriniz güvende. Yeniden başlatın; yine olursa aşağıdaki metni bildirin. İçinde parola, adres veya ad yoktur.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>Crashes</name>
        <message>
            <source>The same unexpected error came again.</source>
            <translation>Aynı beklenmeyen hata yeniden oldu.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
    </context>
    <context>
        <name>CustomerHeader</name>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} / {count}</translation>
        </message>
        <message>
            <source>Through the filter and the order of the customer list</source>
            <translation>Müşteri listesinin filtresine ve sırasına göre</translation>
        </message>
        <message>
            <source>not among {count}</source>
            <translation>{count} müşteri arasında değil</translation>
        </message>
        <message>
            <source>This customer is not in the filter of the customer list.</source>
            <translation>Bu müşteri, müşteri listesinin filtresine girmiyor.</translation>
        </message>
        <message>
            <source>Back to the customer list</source>
            <translation>Müşteri listesine dön</translation>
        </message>
        <message>
            <source>Back to the customer list (Esc)</source>
            <translation>Müşteri listesine dön (Esc)</translation>
        </message>
        <message>
            <source>Find customer</source>
            <translation>Müşteri bul</translation>
        </message>
        <message>
            <source>Launch organization</source>
            <translation>Kuruluşu başlat</translation>
        </message>
        <message>
            <source>Through the rows of the table that the customer was opened from</source>
            <translation>Müşterinin açıldığı tablonun satırları boyunca</translation>
        </message>
        <message>
            <source>Previous customer</source>
            <translation>Önceki müşteri</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Sonraki müşteri</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>Ayrı pencerede aç</translation>
        </message>
        <message>
            <source>Go to another customer</source>
            <translation>Başka bir müşteriye git</translation>
        </message>
        <message>
            <source>Customer report</source>
            <translation>Müşteri raporu</translation>
        </message>
        <message>
            <source>Write a report of one page as PDF</source>
            <translation>Tek sayfalık bir PDF raporu yaz</translation>
        </message>
        <message>
            <source>Back to {page}</source>
            <translation>Geri: {page}</translation>
        </message>
        <message>
            <source>Back to {page} (Esc)</source>
            <translation>Geri: {page} (Esc)</translation>
        </message>
        <message>
            <source>Data as of {moment}</source>
            <translation>Veri tarihi: {moment}</translation>
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
            <source>Open customer</source>
            <translation>Müşteriyi aç</translation>
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
        <message>
            <source>Explain “{name}”</source>
            <translation>“{name}” sayısını açıkla</translation>
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
            <source>Last seen in the week of {date}</source>
            <translation>Son görüldüğü hafta: {date}</translation>
        </message>
        <message>
            <source>{products} trial</source>
            <translation>{products} denemesi</translation>
        </message>
        <message>
            <source>{products} subscription</source>
            <translation>{products} aboneliği</translation>
        </message>
        <message>
            <source>{name} renews {when} ({id})</source>
            <translation>{name} {when} yenilenecek ({id})</translation>
        </message>
        <message>
            <source>{name} ends {when} ({id})</source>
            <translation>{name} {when} sona erecek ({id})</translation>
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
        <name>CustomerStates</name>
        <message>
            <source>No trials</source>
            <translation>Deneme yok</translation>
        </message>
        <message>
            <source>No trial of this customer was known when it was last listed.</source>
            <translation>Bu müşteri son listelendiğinde bilinen bir denemesi yoktu.</translation>
        </message>
        <message>
            <source>Nothing could be read of this customer, so its trials are not known.</source>
            <translation>Bu müşteriye ait hiçbir şey okunamadı; denemeleri bilinmiyor.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
        <message>
            <source>Nothing could be read of this customer, so what it bought or tries is not known.</source>
            <translation>Bu müşteriye ait hiçbir şey okunamadı; bu yüzden neleri satın aldığı veya denediği bilinmiyor.</translation>
        </message>
        <message>
            <source>This customer has bought nothing and tries nothing.</source>
            <translation>Bu müşteri bir şey satın almamış ve denemiyor.</translation>
        </message>
        <message>
            <source>This customer tries nothing now, and no past trial is known.</source>
            <translation>Bu müşteri şu anda bir şey denemiyor ve bilinen eski bir denemesi yok.</translation>
        </message>
        <message>
            <source>Nothing could be read of this customer, so its changes are not known.</source>
            <translation>Bu müşteriye ait hiçbir şey okunamadı; bu yüzden değişiklikleri bilinmiyor.</translation>
        </message>
        <message>
            <source>Nothing has changed yet</source>
            <translation>Henüz bir şey değişmedi</translation>
        </message>
        <message>
            <source>Changes show from the second week on in which this customer's licenses were read.</source>
            <translation>Değişiklikler, bu müşterinin lisanslarının okunduğu ikinci haftadan itibaren görünür.</translation>
        </message>
        <message>
            <source>It was last seen in the week of {date}. Everything below is as it stood then.</source>
            <translation>Son olarak {date} haftasında görüldü. Aşağıdaki her şey o günkü haliyledir.</translation>
        </message>
        <message>
            <source>No longer listed</source>
            <translation>Artık listelenmiyor</translation>
        </message>
        <message>
            <source>The service has refused its licenses since {when}; what was read before that stays.</source>
            <translation>Hizmet, {when} tarihinden beri lisanslarını vermiyor; daha önce okunanlar duruyor.</translation>
        </message>
        <message>
            <source>The service refuses its licenses, so only its name and what reports tell are known.</source>
            <translation>Hizmet lisanslarını vermiyor; yalnızca adı ve raporların bildirdikleri biliniyor.</translation>
        </message>
        <message>
            <source>Your role may not read this customer</source>
            <translation>Rolünüz bu müşteriyi okuyamaz</translation>
        </message>
        <message>
            <source>Not up to date since {when}</source>
            <translation>{when} tarihinden beri güncel değil</translation>
        </message>
        <message>
            <source>The next sync reads its licenses. Until then only its name is known.</source>
            <translation>Lisanslarını bir sonraki eşitleme okuyacak. O zamana kadar yalnızca adı biliniyor.</translation>
        </message>
        <message>
            <source>Not fetched yet</source>
            <translation>Henüz alınmadı</translation>
        </message>
        <message>
            <source>It is listed, but nothing is bought or tried. Its past stays in the History tab.</source>
            <translation>Listeleniyor, ama satın alınan veya denenen bir şey yok. Geçmişi Geçmiş sekmesinde duruyor.</translation>
        </message>
        <message>
            <source>Nothing is active now.</source>
            <translation>Şu anda etkin olan bir şey yok.</translation>
        </message>
        <message>
            <source>The last of it ended on {date}; nothing is active now.</source>
            <translation>Sonuncusu {date} tarihinde sona erdi; şu anda etkin olan bir şey yok.</translation>
        </message>
        <message>
            <source>Everything has ended</source>
            <translation>Hepsi sona erdi</translation>
        </message>
        <message>
            <source>No subscription and no trial</source>
            <translation>Abonelik ve deneme yok</translation>
        </message>
        <message>
            <source>The figures for Webex Meetings and Webex Calling leave it out: it brings no data to them.</source>
            <translation>Webex Meetings ve Webex Calling rakamlarında yer almaz: onlara veri katmaz.</translation>
        </message>
        <message>
            <source>Messaging only</source>
            <translation>Yalnızca Messaging</translation>
        </message>
        <message>
            <source>There is a trial and nothing bought. A trial that is converted keeps its usage data.</source>
            <translation>Bir deneme var, satın alınan bir şey yok. Satın almaya dönüştürülen deneme kullanım verisini korur.</translation>
        </message>
        <message>
            <source>No subscription</source>
            <translation>Abonelik yok</translation>
        </message>
    </context>
    <context>
        <name>CustomerSwitcher</name>
        <message>
            <source>Go to another customer</source>
            <translation>Başka bir müşteriye git</translation>
        </message>
        <message>
            <source>Name, ID or tag of any customer</source>
            <translation>Herhangi bir müşterinin adı, kimliği veya etiketi</translation>
        </message>
        <message>
            <source>Customers found</source>
            <translation>Bulunan müşteriler</translation>
        </message>
        <message>
            <source>No customer matches.</source>
            <translation>Eşleşen müşteri yok.</translation>
        </message>
        <message numerus="yes">
            <source>%n more: go on typing.</source>
            <translation>
                <numerusform>%n tane daha: yazmaya devam edin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n müşteri</numerusform>
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
            <source>ends</source>
            <translation>sona eriyor</translation>
        </message>
        <message>
            <source>renews</source>
            <translation>yenileniyor</translation>
        </message>
        <message>
            <source>trial ends</source>
            <translation>deneme sona eriyor</translation>
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
            <translation>{when} tarihinden beri güncellenemedi.</translation>
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
        <name>CustomerTables</name>
        <message>
            <source>Subscription ID</source>
            <translation>Abonelik kimliği</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Askıya alındı</translation>
        </message>
        <message>
            <source>Setup not complete</source>
            <translation>Kurulum tamamlanmadı</translation>
        </message>
        <message>
            <source>Without a subscription</source>
            <translation>Aboneliksiz</translation>
        </message>
        <message>
            <source>No report has told it</source>
            <translation>Hiçbir rapor bildirmedi</translation>
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
            <source>No license lines are listed for it.</source>
            <translation>Bunun için listelenen lisans satırı yok.</translation>
        </message>
        <message>
            <source>ended {when}, {date}</source>
            <translation>{when} sona erdi, {date}</translation>
        </message>
        <message>
            <source>renews {when}, {date}</source>
            <translation>{when} yenilenecek, {date}</translation>
        </message>
        <message>
            <source>ends {when}, {date}</source>
            <translation>{when} sona erecek, {date}</translation>
        </message>
        <message>
            <source>No report has told when it ends.</source>
            <translation>Ne zaman biteceğini hiçbir rapor bildirmedi.</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>sona erdi</translation>
        </message>
        <message>
            <source>{assigned} assigned, no limit</source>
            <translation>{assigned} atanmış, sınır yok</translation>
        </message>
        <message>
            <source>{assigned} more without a limit</source>
            <translation>sınırsız olarak {assigned} tane daha</translation>
        </message>
        <message>
            <source>Use of the week of {date}</source>
            <translation>{date} haftasının kullanımı</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sınır yok</translation>
        </message>
        <message>
            <source>Renewal or end</source>
            <translation>Yenileme veya bitiş</translation>
        </message>
        <message>
            <source>Auto-renew</source>
            <translation>Oto. yenileme</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Used / assigned / bought</source>
            <translation>Kullanılan / atanan / satın alınan</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Kullanılabilir</translation>
        </message>
        <message>
            <source>Overage</source>
            <translation>Aşım</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>Satın alınan</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>Atanan</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Kullanılan</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Sözleşme</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Ödendi</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Gecikmiş</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değişiklik</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Yenileme</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>Bildirilmemiş</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Fatura</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Düzenlenme</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Vade</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Tutar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sipariş</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Sipariş tarihi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Licenses ordered</source>
            <translation>Sipariş edilen lisans</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Adet</translation>
        </message>
        <message>
            <source>Licenses appeared</source>
            <translation>Lisans eklendi</translation>
        </message>
        <message>
            <source>No longer listed</source>
            <translation>Artık listelenmiyor</translation>
        </message>
        <message>
            <source>Bought changed</source>
            <translation>Satın alınan değişti</translation>
        </message>
        <message>
            <source>Assigned changed</source>
            <translation>Atanan değişti</translation>
        </message>
        <message>
            <source>In the week of {date}</source>
            <translation>{date} haftasında</translation>
        </message>
        <message>
            <source>Between the weeks of {first} and {last}: nothing is known of those between.</source>
            <translation>{first} ile {last} haftaları arasında: aradaki haftalar bilinmiyor.</translation>
        </message>
        <message>
            <source>since {date}</source>
            <translation>{date} sonrası</translation>
        </message>
        <message>
            <source>No source was noted.</source>
            <translation>Kaynak kaydedilmemiş.</translation>
        </message>
        <message>
            <source>report “{name}”</source>
            <translation>“{name}” raporu</translation>
        </message>
        <message>
            <source>file “{name}”</source>
            <translation>“{name}” dosyası</translation>
        </message>
        <message>
            <source>Week of</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Değişen</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Önce</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sonra</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Fark</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
    </context>
    <context>
        <name>CustomerTabs</name>
        <message>
            <source>Overview</source>
            <translation>Genel bakış</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Denemeler</translation>
        </message>
        <message>
            <source>Partner administrators</source>
            <translation>İş ortağı yöneticileri</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Çağrı</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
    </context>
    <context>
        <name>CustomerView</name>
        <message>
            <source>Opening the customer…</source>
            <translation>Müşteri açılıyor…</translation>
        </message>
        <message>
            <source>Tabs of the customer</source>
            <translation>Müşterinin sekmeleri</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Listeye dön</translation>
        </message>
        <message>
            <source>No customer to show</source>
            <translation>Gösterilecek müşteri yok</translation>
        </message>
        <message>
            <source>The customer list has none, or none fits its filter.</source>
            <translation>Müşteri listesi boş ya da filtreye uyan müşteri yok.</translation>
        </message>
    </context>
    <context>
        <name>CustomersActions</name>
        <message>
            <source>Cell copied</source>
            <translation>Hücre kopyalandı</translation>
        </message>
        <message>
            <source>Open customer</source>
            <translation>Müşteriyi aç</translation>
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
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Customer report…</source>
            <translation>Müşteri raporu…</translation>
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
            <translation>Tüm filtrelere uyan müşteri yok</translation>
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
                <numerusform>“{filter}” filtresi olmasa %n müşteri olurdu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove the search text</source>
            <translation>Arama metnini kaldır</translation>
        </message>
        <message>
            <source>Remove “{filter}”</source>
            <translation>“{filter}” filtresini kaldır</translation>
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
        <message>
            <source>Counts by status</source>
            <translation>Duruma göre sayılar</translation>
        </message>
        <message>
            <source>Show or hide how many customers have each status</source>
            <translation>Her durumda kaç müşteri olduğunu göster ya da gizle</translation>
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
            <source>This customer is no longer listed, so its organization can't be opened from here.</source>
            <translation>Bu müşteri artık listelenmiyor; bu yüzden kuruluşu buradan açılamaz.</translation>
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
        <name>DataSettings</name>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Göster…</translation>
        </message>
        <message>
            <source>Look and save…</source>
            <translation>Bak ve kaydet…</translation>
        </message>
        <message>
            <source>data from Webex</source>
            <translation>Webex verileri</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>size ait olanlar</translation>
        </message>
        <message>
            <source>backup copies</source>
            <translation>yedek kopyalar</translation>
        </message>
        <message>
            <source>report files</source>
            <translation>rapor dosyaları</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>kenara alınanlar</translation>
        </message>
        <message>
            <source>logs</source>
            <translation>günlükler</translation>
        </message>
        <message>
            <source>other</source>
            <translation>diğer</translation>
        </message>
        <message>
            <source>{size} in all</source>
            <translation>Toplam {size}</translation>
        </message>
        <message>
            <source>This folder seems to be kept in step with a cloud ({named}), which can damage a database that is in use. Move it to a folder of this computer alone, or leave it out of the synchronization.</source>
            <translation>Bu klasör bir bulutla ({named}) eşitleniyor gibi görünüyor; bu, kullanımdaki bir veritabanını bozabilir. Klasörü yalnızca bu bilgisayarda olan bir yere taşıyın veya eşitlemenin dışında bırakın.</translation>
        </message>
        <message>
            <source>This folder lies on a network drive ({named}), which cannot keep a database safe. Use a folder on a disk of this computer.</source>
            <translation>Bu klasör bir ağ sürücüsünde ({named}); orada bir veritabanı güvende değildir. Bu bilgisayarın diskindeki bir klasörü kullanın.</translation>
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
            <source>Disk space</source>
            <translation>Disk alanı</translation>
        </message>
        <message>
            <source>Of all accounts in this folder.</source>
            <translation>Bu klasördeki tüm hesapların toplamı.</translation>
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
            <source>Diagnostics for support</source>
            <translation>Destek için tanılama bilgileri</translation>
        </message>
        <message>
            <source>Report, settings, last syncs and logs in one file. You see all of it first; secrets, names and ids are taken out.</source>
            <translation>Rapor, ayarlar, son eşitlemeler ve günlükler tek dosyada. Önce hepsini görürsünüz; gizli bilgiler, adlar ve kimlikler çıkarılır.</translation>
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
            <source>It asks {hosts} alone, besides the addresses that Webex names for report files. Links open in your browser.</source>
            <translation>Yalnızca {hosts} ile ve Webex'in rapor dosyaları için verdiği adreslerle görüşür. Bağlantılar tarayıcınızda açılır.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Neler saklanır</translation>
        </message>
        <message>
            <source>Customers, licenses, administrators and weekly figures of your partner account, and your own views and drafts: in the data folder of this computer, encrypted, and nowhere else.</source>
            <translation>İş ortağı hesabınızın müşterileri, lisansları, yöneticileri ve haftalık rakamları ile kendi görünümleriniz ve taslaklarınız: bu bilgisayarın veri klasöründe, şifreli olarak; başka hiçbir yerde değil.</translation>
        </message>
        <message>
            <source>Passwords and tokens</source>
            <translation>Parolalar ve belirteçler</translation>
        </message>
        <message>
            <source>In the keyring of this computer alone, or in memory for this run; never in a file or a log.</source>
            <translation>Yalnızca bu bilgisayarın anahtarlığında veya bu çalıştırma boyunca bellekte; asla bir dosyada veya günlükte değil.</translation>
        </message>
        <message>
            <source>No telemetry</source>
            <translation>Telemetri yok</translation>
        </message>
        <message>
            <source>Nothing about you, your customers or how you use the program is sent to anybody.</source>
            <translation>Siz, müşterileriniz veya programı nasıl kullandığınız hakkında kimseye bir şey gönderilmez.</translation>
        </message>
        <message>
            <source>Network addresses</source>
            <translation>Ağ adresleri</translation>
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
            <translation>Çağrı sırası istatistikleri</translation>
        </message>
        <message>
            <source>Hunt Group Stats</source>
            <translation>Arama grubu istatistikleri</translation>
        </message>
        <message>
            <source>Auto Attendant Stats Summary</source>
            <translation>Otomatik karşılayıcı özeti</translation>
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
            <source>subscriptions report</source>
            <translation>abonelik raporu</translation>
        </message>
        <message>
            <source>customer list report: status, where no report gave terms</source>
            <translation>müşteri listesi raporu: durum, hiçbir rapor süre vermediyse</translation>
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
            <source>customer list report: last sign-in</source>
            <translation>müşteri listesi raporu: son oturum açma</translation>
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
            <source>Low license assignment</source>
            <translation>Düşük lisans ataması</translation>
        </message>
        <message>
            <source>Customers that have not assigned as many of their licenses as others.</source>
            <translation>Lisanslarını diğerleri kadar atamamış müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with low assignment of Webex Meetings, of Webex Calling, or of both: less than {low_rate_percent} of a subscription's licenses and less than three quarters of its peers; with fewer than {low_min_peers} peers, less than {low_rate_few_peers_percent}.</source>
            <translation>Webex Meetings, Webex Calling ya da ikisinde ataması düşük müşterilerin sayısı: aboneliğin lisanslarının {low_rate_percent} oranından ve emsallerinin dörtte üçünden azı; {low_min_peers} emsalden az varsa {low_rate_few_peers_percent} oranından azı.</translation>
        </message>
        <message>
            <source>Have not assigned as many licenses as other customers of this partner.</source>
            <translation>Bu iş ortağının diğer müşterileri kadar lisans atamamış.</translation>
        </message>
        <message>
            <source>The page gives no limit, and compares elsewhere with similar Webex customers. Peers are this partner's subscriptions of the same product; the limits are settings.</source>
            <translation>Sayfa sınır vermiyor ve başka yerde benzer Webex müşterileriyle karşılaştırıyor. Emsaller bu iş ortağının aynı üründeki abonelikleridir; sınırlar ayardır.</translation>
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
        <message>
            <source>feature use report</source>
            <translation>özellik kullanımı raporu</translation>
        </message>
        <message>
            <source>detailed call history</source>
            <translation>ayrıntılı çağrı geçmişi</translation>
        </message>
        <message>
            <source>Calling users by usage volume</source>
            <translation>Kullanım hacmine göre çağrı kullanıcıları</translation>
        </message>
        <message>
            <source>Users of all customers, counted by how many calls each had in the week.</source>
            <translation>Tüm müşterilerin kullanıcıları, o hafta kaç çağrıları olduğuna göre sayılır.</translation>
        </message>
        <message>
            <source>calling usage report: users by number of calls</source>
            <translation>çağrı kullanımı raporu: çağrı sayısına göre kullanıcılar</translation>
        </message>
        <message>
            <source>Calling users by usage volume, trend in the last 8 weeks.</source>
            <translation>Son 8 haftada kullanım hacmi trendine göre çağrı kullanıcıları.</translation>
        </message>
        <message>
            <source>The page gives no bands. They are ours and a setting: 0, 1–5, 6–20, 21 and more calls per user and week unless you change them. Licenses without an active user are the band of no calls where a report has none. A bound that a report does not have is left out and said so.</source>
            <translation>Sayfa aralık vermez. Aralıklar bizimdir ve bir ayardır: siz değiştirmedikçe kullanıcı ve hafta başına 0, 1–5, 6–20, 21 ve üzeri çağrı. Raporda çağrısızlar verilmemişse etkin kullanıcısı olmayan lisanslar o aralığa sayılır. Raporda bulunmayan bir sınır atlanır ve bu belirtilir.</translation>
        </message>
        <message>
            <source>Call quality and trend in the last 8 weeks</source>
            <translation>Son 8 haftada çağrı kalitesi ve trendi</translation>
        </message>
        <message>
            <source>Sums of good and of poor calls of all customers and endpoint types.</source>
            <translation>Tüm müşterilerin ve uç nokta türlerinin iyi ve kötü çağrılarının toplamları.</translation>
        </message>
        <message>
            <source>media quality report: good calls, poor calls, grade</source>
            <translation>medya kalitesi raporu: iyi çağrılar, kötü çağrılar, not</translation>
        </message>
        <message>
            <source>Call quality and trend in the last 8 weeks.</source>
            <translation>Son 8 haftada çağrı kalitesi ve trendi.</translation>
        </message>
        <message>
            <source>The grades are the source's own. Calls that only our cut-offs grade (packet loss over {poor_loss_percent}, latency over {poor_latency_ms} ms, jitter over {poor_jitter_ms} ms) stand apart, and so do calls without a grade.</source>
            <translation>Notlar kaynağın kendi notlarıdır. Yalnızca bizim eşiklerimizin notladığı çağrılar ({poor_loss_percent} üzeri paket kaybı, {poor_latency_ms} ms üzeri gecikme, {poor_jitter_ms} ms üzeri seğirme) ve notu olmayan çağrılar ayrı durur.</translation>
        </message>
        <message>
            <source>Call quality by endpoint type</source>
            <translation>Uç nokta türüne göre çağrı kalitesi</translation>
        </message>
        <message>
            <source>Good and poor calls of the week by type of endpoint.</source>
            <translation>Haftanın iyi ve kötü çağrıları, uç nokta türüne göre.</translation>
        </message>
        <message>
            <source>Sums of good and of poor calls of all customers for each type.</source>
            <translation>Her tür için tüm müşterilerin iyi ve kötü çağrılarının toplamları.</translation>
        </message>
        <message>
            <source>media quality report: endpoint type, good calls, poor calls</source>
            <translation>medya kalitesi raporu: uç nokta türü, iyi çağrılar, kötü çağrılar</translation>
        </message>
        <message>
            <source>Call quality by endpoint type.</source>
            <translation>Uç nokta türüne göre çağrı kalitesi.</translation>
        </message>
        <message>
            <source>The page does not list the types: we show each one as the report names it. Types with fewer than {small_group_calls} calls are hatched: too few to judge by. That limit is ours.</source>
            <translation>Sayfa türleri saymaz: her birini raporun adlandırdığı gibi gösteririz. {small_group_calls} çağrıdan azı olan türler taralıdır: yargıya varmak için çok az. Bu sınır bizimdir.</translation>
        </message>
        <message>
            <source>Feature use by calls</source>
            <translation>Çağrılarda özellik kullanımı</translation>
        </message>
        <message>
            <source>In how many calls of the week each calling feature took part.</source>
            <translation>Her çağrı özelliğinin haftanın kaç çağrısında kullanıldığı.</translation>
        </message>
        <message>
            <source>Sum of the calls of each feature over customers with Call Queue on.</source>
            <translation>Çağrı Sırası açık olan müşterilerde her özelliğin çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>feature use report: feature, calls</source>
            <translation>özellik kullanımı raporu: özellik, çağrılar</translation>
        </message>
        <message>
            <source>Advanced calling features last week; only customers with Call Queue on.</source>
            <translation>Geçen haftaki gelişmiş çağrı özellikleri; yalnızca Çağrı Sırası açık olan müşteriler.</translation>
        </message>
        <message>
            <source>Nothing public tells whether Call Queue is on: we take customers of whom a queue report of the last 8 weeks names a queue. The features are those that the report names.</source>
            <translation>Çağrı Sırasının açık olup olmadığını herkese açık hiçbir kaynak söylemez: son 8 haftanın bir sıra raporunda sırası geçen müşterileri alırız. Özellikler, raporun adlandırdıklarıdır.</translation>
        </message>
        <message>
            <source>Call queues: what became of the calls</source>
            <translation>Çağrı sıraları: çağrılara ne oldu</translation>
        </message>
        <message>
            <source>Answered, moved and abandoned calls of the queues by week.</source>
            <translation>Sıraların yanıtlanan, başka sıraya geçen ve terk edilen çağrıları, hafta hafta.</translation>
        </message>
        <message>
            <source>Sums over all queues; the three together are the offered calls.</source>
            <translation>Tüm sıraların toplamları; üçü birlikte gelen çağrılardır.</translation>
        </message>
        <message>
            <source>call queue report: answered, overflowed, timed-out, transferred, abandoned calls</source>
            <translation>çağrı sırası raporu: yanıtlanan, taşan, zaman aşımına uğrayan, aktarılan, terk edilen çağrılar</translation>
        </message>
        <message>
            <source>Call queue insight.</source>
            <translation>Çağrı Sırası bilgileri.</translation>
        </message>
        <message>
            <source>Ours. Moved calls overflowed, timed out or were passed to another queue.</source>
            <translation>Bizim yorumumuz. Başka sıraya geçen çağrılar taşmış, zaman aşımına uğramış ya da başka bir sıraya aktarılmıştır.</translation>
        </message>
        <message>
            <source>Queue calls by hour of the week</source>
            <translation>Haftanın saatlerine göre sıra çağrıları</translation>
        </message>
        <message>
            <source>How often users call, by week, over the 8 weeks up to the one shown.</source>
            <translation>Kullanıcıların ne sıklıkta çağrı yaptığı; hafta hafta, gösterilen haftaya kadarki 8 hafta.</translation>
        </message>
        <message>
            <source>Good and poor calls by week, over the 8 weeks up to the one shown.</source>
            <translation>Gösterilen haftaya kadarki 8 haftada, hafta hafta iyi ve kötü çağrılar.</translation>
        </message>
        <message>
            <source>Offered calls by the hour (UTC) in which they came in: 7 days of 24 hours. Pointing at an hour and the table tell the abandoned calls as well.</source>
            <translation>Gelen çağrılar, geldikleri saate (UTC) göre: 7 gün, 24 saat. Terk edilen çağrılar bir saatin üzerine gelince ve tabloda görülür.</translation>
        </message>
        <message>
            <source>Sums of offered and of abandoned calls by the hour in which they came in, over the weeks of the last 8 whose single calls were imported.</source>
            <translation>Gelen ve terk edilen çağrıların geldikleri saate göre toplamları; son 8 haftadan, tek tek çağrıları içe aktarılmış olanlarda.</translation>
        </message>
        <message>
            <source>detailed call history: start time, user type, related reason</source>
            <translation>ayrıntılı çağrı geçmişi: başlangıç zamanı, kullanıcı türü, ilgili neden</translation>
        </message>
        <message>
            <source>Ours. Only files with one row per call tell the hour; hour 0 is Sunday 00:00 UTC.</source>
            <translation>Bizim yorumumuz. Saati yalnızca her çağrı için bir satırı olan dosyalar söyler; 0. saat Pazar 00:00 UTC'dir.</translation>
        </message>
        <message>
            <source>Call queue</source>
            <translation>Çağrı sırası</translation>
        </message>
        <message>
            <source>Forwarding, no answer</source>
            <translation>Yönlendirme, yanıt yoksa</translation>
        </message>
        <message>
            <source>Forwarding, always</source>
            <translation>Yönlendirme, her zaman</translation>
        </message>
        <message>
            <source>Forwarding, busy</source>
            <translation>Yönlendirme, meşgulse</translation>
        </message>
        <message>
            <source>Forwarding, selective</source>
            <translation>Yönlendirme, seçmeli</translation>
        </message>
        <message>
            <source>Hunt group</source>
            <translation>Arama grubu</translation>
        </message>
        <message>
            <source>Auto attendant</source>
            <translation>Otomatik karşılayıcı</translation>
        </message>
        <message>
            <source>Consultative transfer</source>
            <translation>Danışmalı aktarma</translation>
        </message>
        <message>
            <source>Blind transfer</source>
            <translation>Doğrudan aktarma</translation>
        </message>
        <message>
            <source>Call pickup</source>
            <translation>Çağrı yakalama</translation>
        </message>
        <message>
            <source>Call park</source>
            <translation>Çağrı park etme</translation>
        </message>
        <message>
            <source>Call retrieve</source>
            <translation>Parktan alma</translation>
        </message>
        <message>
            <source>Voicemail retrieval</source>
            <translation>Sesli mesaj dinleme</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Sesli mesaj</translation>
        </message>
        <message>
            <source>Virtual line</source>
            <translation>Sanal hat</translation>
        </message>
        <message>
            <source>Simultaneous ring</source>
            <translation>Eş zamanlı çaldırma</translation>
        </message>
        <message>
            <source>Sequential ring</source>
            <translation>Sıralı çaldırma</translation>
        </message>
        <message>
            <source>{first} or more calls</source>
            <translation>{first} ve üzeri çağrı</translation>
        </message>
        <message>
            <source>No calls</source>
            <translation>Çağrı yok</translation>
        </message>
        <message>
            <source>{first} calls</source>
            <translation>{first} çağrı</translation>
        </message>
        <message>
            <source>{first}–{last} calls</source>
            <translation>{first}–{last} çağrı</translation>
        </message>
        <message>
            <source>calling usage report</source>
            <translation>çağrı kullanımı raporu</translation>
        </message>
        <message>
            <source>media quality report</source>
            <translation>medya kalitesi raporu</translation>
        </message>
        <message>
            <source>call queue report</source>
            <translation>çağrı sırası raporu</translation>
        </message>
        <message>
            <source>Active calling users</source>
            <translation>Etkin çağrı kullanıcıları</translation>
        </message>
        <message>
            <source>Users who made or took at least one call in the week.</source>
            <translation>O hafta en az bir çağrı yapan ya da alan kullanıcılar.</translation>
        </message>
        <message>
            <source>Sum of the active users of all customers.</source>
            <translation>Tüm müşterilerin etkin kullanıcılarının toplamı.</translation>
        </message>
        <message>
            <source>calling usage report: active users</source>
            <translation>çağrı kullanımı raporu: etkin kullanıcılar</translation>
        </message>
        <message>
            <source>Ours: the page shows users by usage volume and names no number above it.</source>
            <translation>Bizim yorumumuz: sayfa kullanıcıları kullanım hacmine göre gösterir, üzerinde bir sayı vermez.</translation>
        </message>
        <message>
            <source>Active users per calling license</source>
            <translation>Çağrı lisansı başına etkin kullanıcı</translation>
        </message>
        <message>
            <source>Which part of the calling licenses had an active user in the week.</source>
            <translation>Çağrı lisanslarının ne kadarının o hafta etkin bir kullanıcısı olduğu.</translation>
        </message>
        <message>
            <source>Sum of active users divided by sum of calling licenses.</source>
            <translation>Etkin kullanıcıların toplamı, çağrı lisanslarının toplamına bölünür.</translation>
        </message>
        <message>
            <source>calling usage report: active users, calling licenses</source>
            <translation>çağrı kullanımı raporu: etkin kullanıcılar, çağrı lisansları</translation>
        </message>
        <message>
            <source>Ours. Customers whose report gives only one of the two numbers are left out of both sums.</source>
            <translation>Bizim yorumumuz. Raporu iki sayıdan yalnızca birini veren müşteriler iki toplamın da dışında kalır.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Çağrılar</translation>
        </message>
        <message>
            <source>Calls of all customers in the week.</source>
            <translation>Tüm müşterilerin o haftaki çağrıları.</translation>
        </message>
        <message>
            <source>Sum of the calls of all customers.</source>
            <translation>Tüm müşterilerin çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>calling usage report: calls</source>
            <translation>çağrı kullanımı raporu: çağrılar</translation>
        </message>
        <message>
            <source>Ours: the page names no number.</source>
            <translation>Bizim yorumumuz: sayfa bir sayı vermez.</translation>
        </message>
        <message>
            <source>Calls per active user</source>
            <translation>Etkin kullanıcı başına çağrı</translation>
        </message>
        <message>
            <source>How many calls an active user had in the week.</source>
            <translation>Etkin bir kullanıcının o hafta kaç çağrısı olduğu.</translation>
        </message>
        <message>
            <source>Sum of calls divided by sum of active users.</source>
            <translation>Çağrıların toplamı, etkin kullanıcıların toplamına bölünür.</translation>
        </message>
        <message>
            <source>calling usage report: calls, active users</source>
            <translation>çağrı kullanımı raporu: çağrılar, etkin kullanıcılar</translation>
        </message>
        <message>
            <source>Ours. One sum divided by another, never a mean of the customers' averages.</source>
            <translation>Bizim yorumumuz. Bir toplam ötekine bölünür; müşteri ortalamalarının ortalaması asla alınmaz.</translation>
        </message>
        <message>
            <source>Poor calls</source>
            <translation>Kötü çağrılar</translation>
        </message>
        <message>
            <source>Which part of the graded calls was poor in the week.</source>
            <translation>Notu olan çağrıların o hafta ne kadarının kötü olduğu.</translation>
        </message>
        <message>
            <source>Sum of poor calls divided by sum of good and poor calls.</source>
            <translation>Kötü çağrıların toplamı, iyi ve kötü çağrıların toplamına bölünür.</translation>
        </message>
        <message>
            <source>media quality report: good calls, poor calls</source>
            <translation>medya kalitesi raporu: iyi çağrılar, kötü çağrılar</translation>
        </message>
        <message>
            <source>The page gives no grades and no cut-offs. We show the source's own grades. Only where a file has none, a call is poor by cut-offs of ours: packet loss over {poor_loss_percent}, latency over {poor_latency_ms} ms or jitter over {poor_jitter_ms} ms. The two are never mixed in one number.</source>
            <translation>Sayfa not da eşik de vermez. Kaynağın kendi notlarını gösteririz. Yalnızca dosyada not yoksa çağrı bizim eşiklerimize göre kötüdür: {poor_loss_percent} üzeri paket kaybı, {poor_latency_ms} ms üzeri gecikme ya da {poor_jitter_ms} ms üzeri seğirme. İkisi hiçbir zaman tek bir sayıda karıştırılmaz.</translation>
        </message>
        <message>
            <source>Avg. answer time</source>
            <translation>Ort. yanıt süresi</translation>
        </message>
        <message>
            <source>How long callers waited until an agent answered or the call moved to another queue.</source>
            <translation>Arayanların, bir temsilci yanıtlayana ya da çağrı başka bir sıraya geçene kadar ne kadar beklediği.</translation>
        </message>
        <message>
            <source>Sum of the waits of answered and moved calls divided by the number of these calls.</source>
            <translation>Yanıtlanan ve başka sıraya geçen çağrıların bekleme süreleri toplamı, bu çağrıların sayısına bölünür.</translation>
        </message>
        <message>
            <source>call queue report: wait time, answered, overflowed, timed-out and transferred calls</source>
            <translation>çağrı sırası raporu: bekleme süresi, yanıtlanan, taşan, zaman aşımına uğrayan ve aktarılan çağrılar</translation>
        </message>
        <message>
            <source>The average time that callers waited last week until an agent answered or the call went to another queue.</source>
            <translation>Arayanların geçen hafta, bir temsilci yanıtlayana ya da çağrı başka bir sıraya gidene kadar bekledikleri ortalama süre.</translation>
        </message>
        <message>
            <source>Calls that overflow to another queue count as answered here, as the page says. Weighted over the calls of all queues.</source>
            <translation>Sayfanın dediği gibi, başka bir sıraya taşan çağrılar burada yanıtlanmış sayılır. Tüm sıraların çağrıları üzerinden ağırlıklıdır.</translation>
        </message>
        <message>
            <source>Avg. wait time before abandoned</source>
            <translation>Terk edilmeden önce ortalama bekleme süresi</translation>
        </message>
        <message>
            <source>How long callers waited until they hung up or left a message.</source>
            <translation>Arayanların telefonu kapatana ya da mesaj bırakana kadar ne kadar beklediği.</translation>
        </message>
        <message>
            <source>Sum of the waits of abandoned calls divided by the number of abandoned calls.</source>
            <translation>Terk edilen çağrıların bekleme süreleri toplamı, terk edilen çağrıların sayısına bölünür.</translation>
        </message>
        <message>
            <source>call queue report: abandoned time, abandoned calls</source>
            <translation>çağrı sırası raporu: terk süresi, terk edilen çağrılar</translation>
        </message>
        <message>
            <source>The average time that callers waited until they hung up or chose to leave a message.</source>
            <translation>Arayanların telefonu kapatana ya da mesaj bırakmayı seçene kadar bekledikleri ortalama süre.</translation>
        </message>
        <message>
            <source>A caller who leaves a message counts as abandoned, as the page says. Weighted over the calls of all queues.</source>
            <translation>Sayfanın dediği gibi, mesaj bırakan arayan terk etmiş sayılır. Tüm sıraların çağrıları üzerinden ağırlıklıdır.</translation>
        </message>
        <message>
            <source>Avg. abandoned call rate</source>
            <translation>Ort. terk edilen çağrı oranı</translation>
        </message>
        <message>
            <source>Which part of the calls ended, or became a message, before an agent was free.</source>
            <translation>Çağrıların ne kadarının, bir temsilci boşalmadan sona erdiği ya da mesaja dönüştüğü.</translation>
        </message>
        <message>
            <source>Sum of abandoned calls divided by sum of offered calls.</source>
            <translation>Terk edilen çağrıların toplamı, gelen çağrıların toplamına bölünür.</translation>
        </message>
        <message>
            <source>call queue report: abandoned calls, total calls</source>
            <translation>çağrı sırası raporu: terk edilen çağrılar, toplam çağrı</translation>
        </message>
        <message>
            <source>The average percentage of calls whose callers hung up or left a message before an agent was free.</source>
            <translation>Bir temsilci boşalmadan telefonu kapatan ya da mesaj bırakan arayanların çağrılarının ortalama yüzdesi.</translation>
        </message>
        <message>
            <source>The page does not say whether it averages customers or calls. We divide all abandoned calls by all offered ones, so that a small queue does not weigh as much as a large one.</source>
            <translation>Sayfa, müşterilerin mi yoksa çağrıların mı ortalamasını aldığını söylemez. Küçük bir sıra büyük bir sıra kadar ağır basmasın diye, terk edilen tüm çağrıları gelen tüm çağrılara böleriz.</translation>
        </message>
        <message>
            <source>Calls offered to queues</source>
            <translation>Sıralara gelen çağrılar</translation>
        </message>
        <message>
            <source>Calls that came into a call queue in the week.</source>
            <translation>O hafta bir çağrı sırasına gelen çağrılar.</translation>
        </message>
        <message>
            <source>Sum of the offered calls of all queues.</source>
            <translation>Tüm sıralara gelen çağrıların toplamı.</translation>
        </message>
        <message>
            <source>call queue report: total calls</source>
            <translation>çağrı sırası raporu: toplam çağrı</translation>
        </message>
        <message>
            <source>Ours. A call that moves on is offered to the next queue as well and counts in both.</source>
            <translation>Bizim yorumumuz. Başka sıraya geçen çağrı bir sonraki sıraya da gelmiş olur ve ikisinde de sayılır.</translation>
        </message>
        <message>
            <source>Ours: the page does not name the columns.</source>
            <translation>Bizim seçimimiz: sayfa sütunları adlandırmaz.</translation>
        </message>
        <message>
            <source>One row for each customer that the report of the week names.</source>
            <translation>Haftanın raporunda adı geçen her müşteri için bir satır.</translation>
        </message>
        <message>
            <source>Customers and usage</source>
            <translation>Müşteriler ve kullanım</translation>
        </message>
        <message>
            <source>Calling usage of each customer in the week; find where it falls.</source>
            <translation>Her müşterinin o haftaki çağrı kullanımı; nerede düştüğünü bulun.</translation>
        </message>
        <message>
            <source>Usage statistics for each customer.</source>
            <translation>Her müşteri için kullanım istatistikleri.</translation>
        </message>
        <message>
            <source>Customers and call quality</source>
            <translation>Müşteriler ve çağrı kalitesi</translation>
        </message>
        <message>
            <source>Call quality of each customer in the week; find who has poor calls.</source>
            <translation>Her müşterinin o haftaki çağrı kalitesi; kimin kötü çağrıları olduğunu bulun.</translation>
        </message>
        <message>
            <source>Which customers have poor-quality calls.</source>
            <translation>Hangi müşterilerin kalitesiz çağrıları olduğu.</translation>
        </message>
        <message>
            <source>The page's caption says “chart”, its text “table”: we build the table. Its columns are ours.</source>
            <translation>Sayfanın başlığı “grafik”, metni “tablo” der: tabloyu kurarız. Sütunları bizim seçimimizdir.</translation>
        </message>
        <message>
            <source>Call queue customers and feature usage</source>
            <translation>Çağrı sırası müşterileri ve özellik kullanımı</translation>
        </message>
        <message>
            <source>Call queues of each customer in the week; look for many abandoned calls.</source>
            <translation>Her müşterinin o haftaki çağrı sıraları; terk edilen çağrının çok olduğu yere bakın.</translation>
        </message>
        <message>
            <source>Call Queue information for each customer; look for high abandoned call rates.</source>
            <translation>Her müşteri için Çağrı Sırası bilgileri; yüksek terk edilen çağrı oranlarına bakın.</translation>
        </message>
        <message>
            <source>The columns are ours. Customers without the Call Queue feature are left out and counted below. The Turkish page speaks of call fees: rates are meant.</source>
            <translation>Sütunlar bizim seçimimizdir. Çağrı Sırası özelliği olmayan müşteriler dışarıda kalır ve altta sayılır. Türkçe sayfa çağrı ücretlerinden söz eder: kastedilen oranlardır.</translation>
        </message>
        <message>
            <source>Calling licenses</source>
            <translation>Çağrı lisansları</translation>
        </message>
        <message>
            <source>Calling licenses that the customer's users hold.</source>
            <translation>Müşterinin kullanıcılarında bulunan çağrı lisansları.</translation>
        </message>
        <message>
            <source>The number that the report gives.</source>
            <translation>Raporun verdiği sayı.</translation>
        </message>
        <message>
            <source>calling usage report: calling licenses</source>
            <translation>çağrı kullanımı raporu: çağrı lisansları</translation>
        </message>
        <message>
            <source>Active users</source>
            <translation>Etkin kullanıcılar</translation>
        </message>
        <message>
            <source>Active %</source>
            <translation>Etkin %</translation>
        </message>
        <message>
            <source>Which part of the calling licenses had an active user.</source>
            <translation>Çağrı lisanslarının ne kadarının etkin bir kullanıcısı olduğu.</translation>
        </message>
        <message>
            <source>Active users divided by calling licenses.</source>
            <translation>Etkin kullanıcılar, çağrı lisanslarına bölünür.</translation>
        </message>
        <message>
            <source>Calls of the customer's users in the week.</source>
            <translation>Müşterinin kullanıcılarının o haftaki çağrıları.</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Dakika</translation>
        </message>
        <message>
            <source>Minutes that the customer's users spent in calls.</source>
            <translation>Müşterinin kullanıcılarının çağrılarda geçirdiği dakikalar.</translation>
        </message>
        <message>
            <source>The number that the report gives, in whole minutes.</source>
            <translation>Raporun verdiği sayı, tam dakika olarak.</translation>
        </message>
        <message>
            <source>calling usage report: minutes</source>
            <translation>çağrı kullanımı raporu: dakika</translation>
        </message>
        <message>
            <source>Calls divided by active users.</source>
            <translation>Çağrılar, etkin kullanıcılara bölünür.</translation>
        </message>
        <message>
            <source>Weekly change of calls</source>
            <translation>Haftalık çağrı değişimi</translation>
        </message>
        <message>
            <source>How many calls more or fewer than in the week before.</source>
            <translation>Önceki haftadan kaç çağrı fazla ya da az olduğu.</translation>
        </message>
        <message>
            <source>Calls of the week minus calls of the week before.</source>
            <translation>Haftanın çağrıları eksi önceki haftanın çağrıları.</translation>
        </message>
        <message>
            <source>Calls in 8 weeks</source>
            <translation>8 haftada çağrılar</translation>
        </message>
        <message>
            <source>Calls of the eight weeks up to this one.</source>
            <translation>Bu haftaya kadarki sekiz haftanın çağrıları.</translation>
        </message>
        <message>
            <source>The number that the report gives for each week; a gap where it gives none.</source>
            <translation>Raporun her hafta için verdiği sayı; vermediği yerde boşluk.</translation>
        </message>
        <message>
            <source>Fell most</source>
            <translation>En çok düşen</translation>
        </message>
        <message>
            <source>By how much calls fell for sure: whom to call first.</source>
            <translation>Çağrıların kesin olarak ne kadar düştüğü: önce kimi aramalı.</translation>
        </message>
        <message>
            <source>Calls a week in the last four weeks against the four before, as the logarithm of the ratio r. Its variance is, for each four weeks, the larger of 1 / calls and of what the weeks differ among themselves. What counts is 1 - exp(r + 3 standard errors): the fall that is left when chance is taken off.</source>
            <translation>Son dört haftanın haftalık çağrıları, önceki dört haftaya karşı; oranın logaritması r. Varyansı her dört hafta için 1 / çağrı ile haftaların kendi aralarındaki farkından büyük olanıdır. Sayılan 1 - exp(r + 3 standart hata): rastlantı çıkarıldıktan sonra kalan düşüş.</translation>
        </message>
        <message>
            <source>Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the list. Of a thousand customers whose calls only go up and down, about one is named. Each four weeks need two with a report. The sentence names what fell more, calls per active user or active users.</source>
            <translation>Bizim yöntemimiz. Beş çağrısı olan bir müşterinin standart hatası o kadar büyüktür ki geriye bir şey kalmaz: listenin başına geçemez. Çağrıları yalnızca inip çıkan bin müşteriden yaklaşık birinin adı geçer. Her dört haftanın en az ikisinde rapor gerekir. Cümle daha çok düşeni söyler: etkin kullanıcı başına çağrıyı ya da etkin kullanıcıları.</translation>
        </message>
        <message>
            <source>Calls with media</source>
            <translation>Medyalı çağrılar</translation>
        </message>
        <message>
            <source>Calls of the week that the quality report covers.</source>
            <translation>Haftanın, kalite raporunun kapsadığı çağrıları.</translation>
        </message>
        <message>
            <source>Sum of the calls of all endpoint types.</source>
            <translation>Tüm uç nokta türlerinin çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>media quality report: calls</source>
            <translation>medya kalitesi raporu: çağrılar</translation>
        </message>
        <message>
            <source>Good calls</source>
            <translation>İyi çağrılar</translation>
        </message>
        <message>
            <source>Calls of the week that were graded as good.</source>
            <translation>Haftanın iyi notu alan çağrıları.</translation>
        </message>
        <message>
            <source>Sum of the good calls of all endpoint types.</source>
            <translation>Tüm uç nokta türlerinin iyi çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>media quality report: good calls</source>
            <translation>medya kalitesi raporu: iyi çağrılar</translation>
        </message>
        <message>
            <source>Calls of the week that were graded as poor.</source>
            <translation>Haftanın kötü notu alan çağrıları.</translation>
        </message>
        <message>
            <source>Sum of the poor calls of all endpoint types.</source>
            <translation>Tüm uç nokta türlerinin kötü çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>media quality report: poor calls</source>
            <translation>medya kalitesi raporu: kötü çağrılar</translation>
        </message>
        <message>
            <source>Poor %</source>
            <translation>Kötü %</translation>
        </message>
        <message>
            <source>Which part of the graded calls was poor.</source>
            <translation>Notu olan çağrıların ne kadarının kötü olduğu.</translation>
        </message>
        <message>
            <source>Poor calls divided by good and poor calls.</source>
            <translation>Kötü çağrılar, iyi ve kötü çağrıların toplamına bölünür.</translation>
        </message>
        <message>
            <source>Ours. The source's own grades count; our cut-offs (packet loss over {poor_loss_percent}, latency over {poor_latency_ms} ms, jitter over {poor_jitter_ms} ms) only where it graded no call of the customer.</source>
            <translation>Bizim yorumumuz. Kaynağın kendi notları sayılır; bizim eşiklerimiz ({poor_loss_percent} üzeri paket kaybı, {poor_latency_ms} ms üzeri gecikme, {poor_jitter_ms} ms üzeri seğirme) yalnızca kaynağın müşterinin hiçbir çağrısına not vermediği yerde.</translation>
        </message>
        <message>
            <source>Weekly change in points</source>
            <translation>Haftalık değişim (puan)</translation>
        </message>
        <message>
            <source>By how many points the share of poor calls changed.</source>
            <translation>Kötü çağrı payının kaç puan değiştiği.</translation>
        </message>
        <message>
            <source>Poor % of the week minus poor % of the week before.</source>
            <translation>Haftanın kötü yüzdesi eksi önceki haftanınki.</translation>
        </message>
        <message>
            <source>Worst endpoint type</source>
            <translation>En kötü uç nokta türü</translation>
        </message>
        <message>
            <source>The endpoint type with the greatest share of poor calls.</source>
            <translation>Kötü çağrı payı en yüksek olan uç nokta türü.</translation>
        </message>
        <message>
            <source>Poor calls divided by graded calls for each endpoint type; the greatest of those with at least {small_group_calls} calls, else of all. None without poor calls.</source>
            <translation>Her uç nokta türü için kötü çağrılar, notu olan çağrılara bölünür; en az {small_group_calls} çağrısı olanların en yükseği, yoksa hepsinin. Kötü çağrı yoksa hiçbiri.</translation>
        </message>
        <message>
            <source>Poor % in 8 weeks</source>
            <translation>8 haftada kötü %</translation>
        </message>
        <message>
            <source>The share of poor calls in the eight weeks up to this one.</source>
            <translation>Bu haftaya kadarki sekiz haftada kötü çağrıların payı.</translation>
        </message>
        <message>
            <source>Poor % of each week; a gap where no call was graded.</source>
            <translation>Her haftanın kötü yüzdesi; notu olan çağrı yoksa boşluk.</translation>
        </message>
        <message>
            <source>Got worse most</source>
            <translation>En çok kötüleşen</translation>
        </message>
        <message>
            <source>By how much call quality fell for sure: whom to call first.</source>
            <translation>Çağrı kalitesinin kesin olarak ne kadar düştüğü: önce kimi aramalı.</translation>
        </message>
        <message>
            <source>Share of poor calls in the last four weeks minus that of the four before, with one good and one poor call added to each. Its variance is, for each four weeks, the larger of p · (1 - p) / calls and of what the weeks differ. What counts is the rise less 3 standard errors.</source>
            <translation>Son dört haftanın kötü çağrı payı eksi önceki dört haftanınki; her birine bir iyi ve bir kötü çağrı eklenir. Varyansı her dört hafta için p · (1 - p) / çağrı ile haftaların farkından büyük olanıdır. Sayılan, artıştan 3 standart hata çıkınca kalandır.</translation>
        </message>
        <message>
            <source>Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the list. Each four weeks need two with graded calls.</source>
            <translation>Bizim yöntemimiz. Beş çağrısı olan bir müşterinin standart hatası o kadar büyüktür ki geriye bir şey kalmaz: listenin başına geçemez. Her dört haftanın en az ikisinde notu olan çağrı gerekir.</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Sıralar</translation>
        </message>
        <message>
            <source>Call queues of the customer that the report names.</source>
            <translation>Müşterinin, raporda adı geçen çağrı sıraları.</translation>
        </message>
        <message>
            <source>Count of the queues.</source>
            <translation>Sıraların sayısı.</translation>
        </message>
        <message>
            <source>call queue report: call queue</source>
            <translation>çağrı sırası raporu: çağrı sırası</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Gelen</translation>
        </message>
        <message>
            <source>Calls that came into the queues in the week.</source>
            <translation>O hafta sıralara gelen çağrılar.</translation>
        </message>
        <message>
            <source>Sum of the calls of all queues; one that moves on counts in both.</source>
            <translation>Tüm sıraların çağrılarının toplamı; başka sıraya geçen ikisinde de sayılır.</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Yanıtlanan</translation>
        </message>
        <message>
            <source>Calls that an agent answered.</source>
            <translation>Bir temsilcinin yanıtladığı çağrılar.</translation>
        </message>
        <message>
            <source>Sum of the answered calls of all queues.</source>
            <translation>Tüm sıraların yanıtlanan çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>call queue report: answered calls</source>
            <translation>çağrı sırası raporu: yanıtlanan çağrılar</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>Başka sıraya geçen</translation>
        </message>
        <message>
            <source>Calls that went to another queue before an agent answered.</source>
            <translation>Bir temsilci yanıtlamadan başka bir sıraya giden çağrılar.</translation>
        </message>
        <message>
            <source>Sum of overflowed, timed-out and transferred calls of all queues.</source>
            <translation>Tüm sıraların taşan, zaman aşımına uğrayan ve aktarılan çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>call queue report: overflowed, timed-out, transferred calls</source>
            <translation>çağrı sırası raporu: taşan, zaman aşımına uğrayan, aktarılan çağrılar</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Terk edilen</translation>
        </message>
        <message>
            <source>Calls whose callers hung up or left a message before an agent was free.</source>
            <translation>Arayanın, bir temsilci boşalmadan telefonu kapattığı ya da mesaj bıraktığı çağrılar.</translation>
        </message>
        <message>
            <source>Sum of the abandoned calls of all queues.</source>
            <translation>Tüm sıraların terk edilen çağrılarının toplamı.</translation>
        </message>
        <message>
            <source>call queue report: abandoned calls</source>
            <translation>çağrı sırası raporu: terk edilen çağrılar</translation>
        </message>
        <message>
            <source>Abandoned %</source>
            <translation>Terk edilen %</translation>
        </message>
        <message>
            <source>Which part of the offered calls was abandoned.</source>
            <translation>Gelen çağrıların ne kadarının terk edildiği.</translation>
        </message>
        <message>
            <source>call queue report: wait time, answered, moved calls</source>
            <translation>çağrı sırası raporu: bekleme süresi, yanıtlanan, taşınan çağrılar</translation>
        </message>
        <message>
            <source>Avg. wait before abandoned</source>
            <translation>Terk öncesi ort. bekleme</translation>
        </message>
        <message>
            <source>Longest wait</source>
            <translation>En uzun bekleme</translation>
        </message>
        <message>
            <source>The longest time that a caller waited in the week.</source>
            <translation>Bir arayanın o hafta beklediği en uzun süre.</translation>
        </message>
        <message>
            <source>The greatest of the queues' longest waits.</source>
            <translation>Sıraların en uzun beklemelerinin en büyüğü.</translation>
        </message>
        <message>
            <source>call queue report: longest wait time</source>
            <translation>çağrı sırası raporu: en uzun bekleme süresi</translation>
        </message>
        <message>
            <source>By how many points the abandoned rate changed.</source>
            <translation>Terk edilen çağrı oranının kaç puan değiştiği.</translation>
        </message>
        <message>
            <source>Abandoned % of the week minus abandoned % of the week before.</source>
            <translation>Haftanın terk yüzdesi eksi önceki haftanınki.</translation>
        </message>
        <message>
            <source>Abandoned % in 8 weeks</source>
            <translation>8 haftada terk edilen %</translation>
        </message>
        <message>
            <source>The abandoned rate in the eight weeks up to this one.</source>
            <translation>Bu haftaya kadarki sekiz haftada terk edilen çağrı oranı.</translation>
        </message>
        <message>
            <source>Abandoned % of each week; a gap where the report has none.</source>
            <translation>Her haftanın terk yüzdesi; raporda yoksa boşluk.</translation>
        </message>
        <message>
            <source>By how much the abandoned rate rose for sure: whom to call first.</source>
            <translation>Terk edilen çağrı oranının kesin olarak ne kadar arttığı: önce kimi aramalı.</translation>
        </message>
        <message>
            <source>Abandoned rate of the last four weeks minus that of the four before, with one answered and one abandoned call added to each. Its variance is, for each four weeks, the larger of p · (1 - p) / calls and of what the weeks differ. What counts is the rise less 3 standard errors.</source>
            <translation>Son dört haftanın terk oranı eksi önceki dört haftanınki; her birine yanıtlanmış ve terk edilmiş birer çağrı eklenir. Varyansı her dört hafta için p · (1 - p) / çağrı ile haftaların farkından büyük olanıdır. Sayılan, artıştan 3 standart hata çıkınca kalandır.</translation>
        </message>
        <message>
            <source>Ours. A customer with five calls has so large a standard error that nothing is left: it cannot lead the list. Each four weeks need two with offered calls.</source>
            <translation>Bizim yöntemimiz. Beş çağrısı olan bir müşterinin standart hatası o kadar büyüktür ki geriye bir şey kalmaz: listenin başına geçemez. Her dört haftanın en az ikisinde gelen çağrı gerekir.</translation>
        </message>
        <message>
            <source>subscriptions report: added</source>
            <translation>abonelik raporu: eklenme</translation>
        </message>
        <message>
            <source>license usage report: used in the last 7 days</source>
            <translation>lisans kullanımı raporu: son 7 günde kullanılan</translation>
        </message>
        <message>
            <source>Low assignment customers</source>
            <translation>Düşük atama müşterileri</translation>
        </message>
        <message>
            <source>Customers with a subscription of the chosen product of which few licenses are assigned.</source>
            <translation>Seçili üründe lisanslarının azı atanmış bir aboneliği olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a subscription whose assigned licenses are less than {low_rate_percent} of its total and less than those of three quarters of its peers; with fewer than {low_min_peers} peers, less than {low_rate_few_peers_percent}. Peers are subscriptions, not trials, of the same product with {low_min_total} licenses or more that are {low_min_age_days} days old or older.</source>
            <translation>Atanan lisansları toplamının {low_rate_percent} oranının ve emsallerinin dörtte üçünün altında kalan aboneliği olan müşterilerin sayısı; {low_min_peers} emsalden az varsa sınır {low_rate_few_peers_percent}. Emsaller aynı ürünün, deneme olmayan, en az {low_min_total} lisanslı ve en az {low_min_age_days} günlük abonelikleridir.</translation>
        </message>
        <message>
            <source>Customers with fewer licenses assigned than similar customers.</source>
            <translation>Benzer müşterilerden daha az lisans atamış müşteriler.</translation>
        </message>
        <message>
            <source>The page compares once with other customers of this partner and once with similar Webex customers, and names no limit. We can see this partner's customers alone; the limit is a setting. Trials, small and new subscriptions are neither judged nor peers.</source>
            <translation>Sayfa bir yerde bu iş ortağının diğer müşterileriyle, başka yerde benzer Webex müşterileriyle karşılaştırıyor ve sınır vermiyor. Biz yalnızca bu iş ortağının müşterilerini görebiliriz; sınır bir ayardır. Denemeler, küçük ve yeni abonelikler ne değerlendirilir ne emsal olur.</translation>
        </message>
        <message>
            <source>License assignment</source>
            <translation>Lisans ataması</translation>
        </message>
        <message>
            <source>How much is assigned where assignment is low.</source>
            <translation>Atamanın düşük olduğu yerde ne kadarı atandı.</translation>
        </message>
        <message>
            <source>Assigned licenses divided by total licenses, each summed over the subscriptions with low assignment.</source>
            <translation>Atanan lisanslar bölü toplam lisanslar; ikisi de ataması düşük abonelikler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Assigned licenses of all that were bought.</source>
            <translation>Satın alınanların ne kadarı atandı.</translation>
        </message>
        <message>
            <source>The page names subscriptions and trials above the line and subscriptions below it; we take the same ones for both.</source>
            <translation>Sayfa payda aboneliklerle birlikte denemeleri sayıyor, paydada yalnızca abonelikleri; ikisinde de aynılarını alıyoruz.</translation>
        </message>
        <message>
            <source>License usage when assigned</source>
            <translation>Atandığında lisans kullanımı</translation>
        </message>
        <message>
            <source>How much of what was bought was used in seven days where assignment is low.</source>
            <translation>Atamanın düşük olduğu yerde satın alınanların ne kadarı yedi günde kullanıldı.</translation>
        </message>
        <message>
            <source>Used licenses divided by total licenses, each summed over the subscriptions with low assignment.</source>
            <translation>Kullanılan lisanslar bölü toplam lisanslar; ikisi de ataması düşük abonelikler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Used assigned licenses of all that were bought.</source>
            <translation>Satın alınanların atanıp kullanılanları.</translation>
        </message>
        <message>
            <source>The name says used of assigned, the page's calculation used of total: we follow the calculation and print used of assigned beside it. Licenses whose use no report gave are left out.</source>
            <translation>Ad atananın kullanılanı der, sayfanın hesabı ise toplamın kullanılanı: hesaba uyuyor, atananın kullanılanını yanına yazıyoruz. Kullanımını hiçbir raporun vermediği lisanslar dışarıda kalır.</translation>
        </message>
        <message>
            <source>Used of assigned</source>
            <translation>Atananın kullanılanı</translation>
        </message>
        <message>
            <source>How much of what is assigned was used in seven days where assignment is low.</source>
            <translation>Atamanın düşük olduğu yerde atananların ne kadarı yedi günde kullanıldı.</translation>
        </message>
        <message>
            <source>Used licenses divided by assigned licenses, each summed over the subscriptions with low assignment.</source>
            <translation>Kullanılan lisanslar bölü atanan lisanslar; ikisi de ataması düşük abonelikler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Ours: what the name of “License usage when assigned” promises. Licenses whose use no report gave are left out.</source>
            <translation>Bizim eklememiz: “Atandığında lisans kullanımı” adının vaat ettiği. Kullanımını hiçbir raporun vermediği lisanslar dışarıda kalır.</translation>
        </message>
        <message>
            <source>Total unassigned licenses</source>
            <translation>Toplam atanmamış lisans</translation>
        </message>
        <message>
            <source>Licenses that nobody was given where assignment is low.</source>
            <translation>Atamanın düşük olduğu yerde kimseye verilmemiş lisanslar.</translation>
        </message>
        <message>
            <source>Sum of available licenses over the subscriptions with low assignment.</source>
            <translation>Ataması düşük aboneliklerdeki kullanılabilir lisansların toplamı.</translation>
        </message>
        <message>
            <source>Unassigned licenses of customers with low assignment.</source>
            <translation>Ataması düşük müşterilerin atanmamış lisansları.</translation>
        </message>
        <message>
            <source>Available is counted license line by license line and never below zero.</source>
            <translation>Kullanılabilir lisans satır satır sayılır ve sıfırın altına inmez.</translation>
        </message>
        <message>
            <source>Customers with overage</source>
            <translation>Aşımı olan müşteriler</translation>
        </message>
        <message>
            <source>Customers that have assigned more licenses of the chosen product than they bought.</source>
            <translation>Seçili üründe satın aldığından fazla lisans atamış müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a license line of the chosen product that has a limit and more licenses assigned than that.</source>
            <translation>Seçili ürünün sınırı olan ve sınırından fazla lisans atanmış bir lisans satırına sahip müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Customers over license limit.</source>
            <translation>Müşteriler lisans limitini aşıyor.</translation>
        </message>
        <message>
            <source>Counted license line by license line: unused licenses of one kind do not cover too many of another.</source>
            <translation>Lisans satırı satırı sayılır: bir türün boş lisansları başka türün fazlasını kapatmaz.</translation>
        </message>
        <message>
            <source>Total license overage</source>
            <translation>Toplam lisans aşımı</translation>
        </message>
        <message>
            <source>Licenses that are assigned beyond what was bought.</source>
            <translation>Satın alınanın ötesinde atanmış lisanslar.</translation>
        </message>
        <message>
            <source>Sum of assigned minus total licenses over the license lines that are over limit.</source>
            <translation>Sınırı aşan lisans satırlarında atanan eksi toplam lisansların toplamı.</translation>
        </message>
        <message>
            <source>Total licenses: those in excess of the limit.</source>
            <translation>Toplam lisans sayısı: sınırı aşanlar.</translation>
        </message>
        <message>
            <source>The page's title says total licenses, its text licenses in excess: we follow the text.</source>
            <translation>Sayfanın başlığı toplam lisans, metni aşan lisans diyor: metne uyuyoruz.</translation>
        </message>
        <message>
            <source>Avg. license overage</source>
            <translation>Ort. lisans aşımı</translation>
        </message>
        <message>
            <source>Licenses in excess for each customer that has any.</source>
            <translation>Aşımı olan müşteri başına aşan lisans.</translation>
        </message>
        <message>
            <source>Total license overage divided by the number of customers with overage.</source>
            <translation>Toplam lisans aşımı bölü aşımı olan müşteri sayısı.</translation>
        </message>
        <message>
            <source>Average number of customers with overage.</source>
            <translation>Aşımı olan ortalama müşteri sayısı.</translation>
        </message>
        <message>
            <source>A number of customers is no average: we give the licenses in excess per customer with overage.</source>
            <translation>Müşteri sayısı ortalama olamaz: aşımı olan müşteri başına aşan lisansları veriyoruz.</translation>
        </message>
        <message>
            <source>subscriptions report: end, renewal, auto-renew</source>
            <translation>abonelik raporu: bitiş, yenileme, otomatik yenileme</translation>
        </message>
        <message>
            <source>New customers</source>
            <translation>Yeni müşteriler</translation>
        </message>
        <message>
            <source>Customers with a subscription or trial added in the last {horizon_days} days.</source>
            <translation>Son {horizon_days} günde eklenmiş aboneliği ya da denemesi olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a subscription or trial of the chosen product that was added 0 to {horizon_days} days ago.</source>
            <translation>Seçili üründe 0 ile {horizon_days} gün önce eklenmiş aboneliği ya da denemesi olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Recently added customers within the last 90 days.</source>
            <translation>Son 90 gün içinde yeni eklenen müşteriler.</translation>
        </message>
        <message>
            <source>The page counts additions, not new names: an old customer with a new subscription counts too. Beside the number stands how many have nothing older.</source>
            <translation>Sayfa yeni adları değil eklemeleri sayar: yeni aboneliği olan eski müşteri de sayılır. Sayının yanında daha eskisi olmayanlar durur.</translation>
        </message>
        <message>
            <source>First ever</source>
            <translation>İlk kez</translation>
        </message>
        <message>
            <source>New customers that have no older subscription or trial.</source>
            <translation>Daha eski aboneliği ya da denemesi olmayan yeni müşteriler.</translation>
        </message>
        <message>
            <source>Count of new customers none of whose subscriptions and trials, of any product and gone ones too, was added or began more than {horizon_days} days ago.</source>
            <translation>Hiçbir aboneliği ya da denemesi (her üründe, artık olmayanlar dahil) {horizon_days} günden önce eklenmemiş veya başlamamış yeni müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>Ours. A subscription whose days are not known may be old, so its customer is not counted.</source>
            <translation>Bizim yorumumuz. Günleri bilinmeyen bir abonelik eski olabilir, bu yüzden müşterisi sayılmaz.</translation>
        </message>
        <message>
            <source>Licenses that the new customers have bought, old ones included: the table lists the new ones alone.</source>
            <translation>Yeni müşterilerin satın aldığı lisanslar, eskileri dâhil: tabloda yalnızca yeniler var.</translation>
        </message>
        <message>
            <source>Sum of total licenses of the chosen product over all subscriptions and trials of the new customers.</source>
            <translation>Yeni müşterilerin tüm abonelik ve denemelerinde seçili ürünün toplam lisanslarının toplamı.</translation>
        </message>
        <message>
            <source>All subscriptions of recently added customers.</source>
            <translation>Yeni eklenen müşterilerin tüm abonelikleri.</translation>
        </message>
        <message>
            <source>The page says all subscriptions of those customers, while its table lists the new ones alone: the two need not add up.</source>
            <translation>Sayfa o müşterilerin tüm abonelikleri diyor, tablosu ise yalnızca yenileri listeliyor: ikisi tutmayabilir.</translation>
        </message>
        <message>
            <source>Expiring customers</source>
            <translation>Süresi dolan müşteriler</translation>
        </message>
        <message>
            <source>Customers with a subscription or trial of the chosen product that ends in the next {horizon_days} days.</source>
            <translation>Seçili üründe önümüzdeki {horizon_days} gün içinde bitecek aboneliği ya da denemesi olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a trial, or a subscription that does not renew itself, of the chosen product that ends in 0 to {horizon_days} days.</source>
            <translation>Seçili üründe 0 ile {horizon_days} gün içinde biten denemesi ya da kendiliğinden yenilenmeyen aboneliği olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>About to expire in the next 90 days.</source>
            <translation>Önümüzdeki 90 gün içinde sona ermek üzere.</translation>
        </message>
        <message>
            <source>Those that renew themselves are left to “Renewing customers”; what is not known to renew itself counts here.</source>
            <translation>Kendiliğinden yenilenenler “Yenilenecek müşteriler”e kalır; yenilendiği bilinmeyenler burada sayılır.</translation>
        </message>
        <message>
            <source>How much of what is about to expire is assigned.</source>
            <translation>Sona ermek üzere olanların ne kadarı atandı.</translation>
        </message>
        <message>
            <source>Assigned licenses divided by total licenses, each summed over the subscriptions and trials that end in 0 to {horizon_days} days.</source>
            <translation>Atanan lisanslar bölü toplam lisanslar; ikisi de 0 ile {horizon_days} gün içinde biten abonelik ve denemeler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>License usage</source>
            <translation>Lisans kullanımı</translation>
        </message>
        <message>
            <source>How much of what is about to expire was used in seven days.</source>
            <translation>Sona ermek üzere olanların ne kadarı yedi günde kullanıldı.</translation>
        </message>
        <message>
            <source>Used licenses divided by total licenses, each summed over the subscriptions and trials that end in 0 to {horizon_days} days.</source>
            <translation>Kullanılan lisanslar bölü toplam lisanslar; ikisi de 0 ile {horizon_days} gün içinde biten abonelik ve denemeler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Licenses used in the last seven days of all that were bought.</source>
            <translation>Satın alınanların son yedi günde kullanılanları.</translation>
        </message>
        <message>
            <source>The Turkish page reads as if the licenses expired within seven days; it means use. Licenses whose use no report gave are left out of both sums.</source>
            <translation>Türkçe sayfa lisansların süresi yedi günde dolacakmış gibi okunuyor; kastedilen kullanımdır. Kullanımını hiçbir raporun vermediği lisanslar iki toplamın da dışında kalır.</translation>
        </message>
        <message>
            <source>Renewing customers</source>
            <translation>Yenilenecek müşteriler</translation>
        </message>
        <message>
            <source>Customers with a subscription of the chosen product that renews itself in the next {horizon_days} days.</source>
            <translation>Seçili üründe önümüzdeki {horizon_days} gün içinde kendiliğinden yenilenecek aboneliği olan müşteriler.</translation>
        </message>
        <message>
            <source>Count of customers with a subscription of the chosen product that renews itself in 0 to {horizon_days} days.</source>
            <translation>Seçili üründe 0 ile {horizon_days} gün içinde kendiliğinden yenilenen aboneliği olan müşterilerin sayısı.</translation>
        </message>
        <message>
            <source>About to renew in the next 90 days.</source>
            <translation>Önümüzdeki 90 gün içinde yenilenmek üzere.</translation>
        </message>
        <message>
            <source>The page mentions trials here too; trials do not renew themselves.</source>
            <translation>Sayfa burada denemelerden de söz ediyor; denemeler kendiliğinden yenilenmez.</translation>
        </message>
        <message>
            <source>How much of what is about to renew is assigned.</source>
            <translation>Yenilenmek üzere olanların ne kadarı atandı.</translation>
        </message>
        <message>
            <source>Assigned licenses divided by total licenses, each summed over the subscriptions that renew themselves in 0 to {horizon_days} days.</source>
            <translation>Atanan lisanslar bölü toplam lisanslar; ikisi de 0 ile {horizon_days} gün içinde kendiliğinden yenilenen abonelikler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>How much of what is about to renew was used in seven days.</source>
            <translation>Yenilenmek üzere olanların ne kadarı yedi günde kullanıldı.</translation>
        </message>
        <message>
            <source>Used licenses divided by total licenses, each summed over the subscriptions that renew themselves in 0 to {horizon_days} days.</source>
            <translation>Kullanılan lisanslar bölü toplam lisanslar; ikisi de 0 ile {horizon_days} gün içinde kendiliğinden yenilenen abonelikler üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Licenses whose use no report gave are left out of both sums.</source>
            <translation>Kullanımını hiçbir raporun vermediği lisanslar iki toplamın da dışında kalır.</translation>
        </message>
        <message>
            <source>Recently added customers within the last {horizon_days} days</source>
            <translation>Son {horizon_days} gün içinde yeni eklenen müşteriler</translation>
        </message>
        <message>
            <source>About to expire in next {horizon_days} days</source>
            <translation>Önümüzdeki {horizon_days} gün içinde sona erecekler</translation>
        </message>
        <message>
            <source>About to renew in next {horizon_days} days</source>
            <translation>Önümüzdeki {horizon_days} gün içinde yenilenecekler</translation>
        </message>
        <message>
            <source>Low assignment of licenses</source>
            <translation>Düşük lisans ataması</translation>
        </message>
        <message>
            <source>Customers over license limit</source>
            <translation>Lisans sınırını aşan müşteriler</translation>
        </message>
        <message>
            <source>subscriptions report: end</source>
            <translation>abonelik raporu: bitiş</translation>
        </message>
        <message>
            <source>The name of the customer's organization.</source>
            <translation>Müşterinin kuruluşunun adı.</translation>
        </message>
        <message>
            <source>The name as the service gives it.</source>
            <translation>Hizmetin verdiği ad.</translation>
        </message>
        <message>
            <source>Customer.</source>
            <translation>Müşteri.</translation>
        </message>
        <message>
            <source>Subscription ID</source>
            <translation>Abonelik kimliği</translation>
        </message>
        <message>
            <source>The id of the subscription; for a trial the Enterprise Trial ID.</source>
            <translation>Aboneliğin kimliği; denemede Enterprise Trial ID.</translation>
        </message>
        <message>
            <source>The id as the service gives it with each license.</source>
            <translation>Hizmetin her lisansla verdiği kimlik.</translation>
        </message>
        <message>
            <source>trials report: Enterprise Trial ID</source>
            <translation>deneme raporu: Enterprise Trial ID</translation>
        </message>
        <message>
            <source>Unique ID of the subscription, or the Enterprise Trial ID.</source>
            <translation>Aboneliğin benzersiz kimliği ya da Enterprise Trial ID.</translation>
        </message>
        <message>
            <source>Licenses of a customer that belong to no subscription stand in one row without an id.</source>
            <translation>Bir müşterinin hiçbir aboneliğe bağlı olmayan lisansları kimliği olmayan tek satırda durur.</translation>
        </message>
        <message>
            <source>Days since added</source>
            <translation>Eklenmesinden bu yana gün</translation>
        </message>
        <message>
            <source>How many days ago the subscription or trial was added.</source>
            <translation>Abonelik ya da deneme kaç gün önce eklendi.</translation>
        </message>
        <message>
            <source>Today minus the day of adding, in whole days between UTC dates.</source>
            <translation>Bugün eksi eklenme günü, UTC tarihleri arasında tam gün.</translation>
        </message>
        <message>
            <source>Days since the subscription was added.</source>
            <translation>Abonelik eklendikten sonraki gün sayısı.</translation>
        </message>
        <message>
            <source>Days until expiration</source>
            <translation>Bitişe kalan gün</translation>
        </message>
        <message>
            <source>How many days are left until the subscription or trial ends.</source>
            <translation>Abonelik ya da denemenin bitişine kaç gün kaldı.</translation>
        </message>
        <message>
            <source>The day of the end minus today, in whole days between UTC dates.</source>
            <translation>Bitiş günü eksi bugün, UTC tarihleri arasında tam gün.</translation>
        </message>
        <message>
            <source>Days until the subscription or trial expires.</source>
            <translation>Abonelik veya deneme bitene kadar gün sayısı.</translation>
        </message>
        <message>
            <source>0 days is today.</source>
            <translation>0 gün bugün demektir.</translation>
        </message>
        <message>
            <source>Days until renewal</source>
            <translation>Yenilemeye kalan gün</translation>
        </message>
        <message>
            <source>How many days are left until the subscription renews itself.</source>
            <translation>Aboneliğin kendiliğinden yenilenmesine kaç gün kaldı.</translation>
        </message>
        <message>
            <source>The day of renewal minus today, in whole days between UTC dates.</source>
            <translation>Yenileme günü eksi bugün, UTC tarihleri arasında tam gün.</translation>
        </message>
        <message>
            <source>Days until the subscription or trial renews.</source>
            <translation>Abonelik veya deneme yenilenene kadar gün sayısı.</translation>
        </message>
        <message>
            <source>The page says “or trial”; trials do not renew themselves.</source>
            <translation>Sayfa “veya deneme” diyor; denemeler kendiliğinden yenilenmez.</translation>
        </message>
        <message>
            <source>Months since added</source>
            <translation>Eklenmesinden bu yana ay</translation>
        </message>
        <message>
            <source>How many months ago the subscription was added.</source>
            <translation>Abonelik kaç ay önce eklendi.</translation>
        </message>
        <message>
            <source>Whole calendar months from the day of adding to today.</source>
            <translation>Eklenme gününden bugüne tam takvim ayları.</translation>
        </message>
        <message>
            <source>Months have passed since it was added.</source>
            <translation>Eklendikten sonra aylar geçti.</translation>
        </message>
        <message>
            <source>Months left</source>
            <translation>Kalan ay</translation>
        </message>
        <message>
            <source>How many months are left until the end or the renewal.</source>
            <translation>Bitişe ya da yenilemeye kaç ay kaldı.</translation>
        </message>
        <message>
            <source>Whole calendar months from today to the end; “&lt;1” where it is less than 30 days away.</source>
            <translation>Bugünden bitişe tam takvim ayları; 30 günden az kaldıysa “&lt;1”.</translation>
        </message>
        <message>
            <source>Remaining months.</source>
            <translation>Kalan aylar.</translation>
        </message>
        <message>
            <source>What has ended has a negative number of months.</source>
            <translation>Bitmiş olanın ay sayısı eksidir.</translation>
        </message>
        <message>
            <source>Auto-renew?</source>
            <translation>Otomatik yenileme</translation>
        </message>
        <message>
            <source>Whether the subscription renews itself: yes, no or unknown.</source>
            <translation>Abonelik kendiliğinden yenileniyor mu: evet, hayır ya da bilinmiyor.</translation>
        </message>
        <message>
            <source>What the report says; no for trials; unknown where no report said it.</source>
            <translation>Raporun dediği; denemelerde hayır; hiçbir rapor söylemediyse bilinmiyor.</translation>
        </message>
        <message>
            <source>Licenses of the chosen product that were bought.</source>
            <translation>Seçili ürünün satın alınan lisansları.</translation>
        </message>
        <message>
            <source>Sum of total units over the license lines with a limit.</source>
            <translation>Sınırı olan lisans satırlarındaki toplam birimlerin toplamı.</translation>
        </message>
        <message>
            <source>Total licenses of the subscription.</source>
            <translation>Aboneliğin toplam lisansı.</translation>
        </message>
        <message>
            <source>License lines without a limit are left out of every figure.</source>
            <translation>Sınırı olmayan lisans satırları hiçbir sayıya katılmaz.</translation>
        </message>
        <message>
            <source>Used/Assigned/Available licenses</source>
            <translation>Kullanılan/Atanan/Kullanılabilir</translation>
        </message>
        <message>
            <source>A bar of what was used in the last seven days, is assigned but unused, and is available.</source>
            <translation>Son yedi günde kullanılanı, atanıp kullanılmayanı ve kullanılabilir olanı gösteren çubuk.</translation>
        </message>
        <message>
            <source>Used in the last reported week; assigned minus used; total minus assigned; what is over the limit comes on top. Sorted by assigned divided by total.</source>
            <translation>Raporlanan son haftada kullanılan; atanan eksi kullanılan; toplam eksi atanan; sınırı aşan üstüne eklenir. Atanan bölü toplama göre sıralanır.</translation>
        </message>
        <message>
            <source>Used, assigned and available licenses.</source>
            <translation>Kullanılmış, atanmış ve kullanılabilir lisanslar.</translation>
        </message>
        <message>
            <source>The page does not say what “used” is but once, as the last seven days: we take that everywhere. Where more was used than is assigned, the bar shows it up to the assigned licenses and a note gives the number.</source>
            <translation>Sayfa “kullanılan”ı yalnızca bir kez, son yedi gün olarak açıklıyor: her yerde bunu alıyoruz. Atanandan fazlası kullanılmışsa çubuk atanana kadar gösterir, bir not sayıyı verir.</translation>
        </message>
        <message>
            <source>Assigned licenses (%)</source>
            <translation>Atanan lisans (%)</translation>
        </message>
        <message>
            <source>How many licenses are assigned, and what part of the total that is.</source>
            <translation>Kaç lisans atandı ve bu, toplamın ne kadarı.</translation>
        </message>
        <message>
            <source>Assigned licenses divided by total licenses; it may be more than 100 percent.</source>
            <translation>Atanan lisanslar bölü toplam lisanslar; yüzde 100'ü aşabilir.</translation>
        </message>
        <message>
            <source>Number and percentage of assigned licenses.</source>
            <translation>Atanan lisansların sayısı ve yüzdesi.</translation>
        </message>
        <message>
            <source>Used licenses (%)</source>
            <translation>Kullanılan lisans (%)</translation>
        </message>
        <message>
            <source>How many licenses were used in seven days, and what part of the total that is.</source>
            <translation>Yedi günde kaç lisans kullanıldı ve bu, toplamın ne kadarı.</translation>
        </message>
        <message>
            <source>Used licenses divided by total licenses, over the lines whose use is known.</source>
            <translation>Kullanılan lisanslar bölü toplam lisanslar, kullanımı bilinen satırlar üzerinden.</translation>
        </message>
        <message>
            <source>The page's text is a copy of the one for assigned licenses; we take the used ones.</source>
            <translation>Sayfanın metni atanan lisanslarınkinin kopyası; biz kullanılanları alıyoruz.</translation>
        </message>
        <message>
            <source>Weekly assignment change</source>
            <translation>Haftalık atama değişimi</translation>
        </message>
        <message>
            <source>How many licenses more or fewer are assigned than a week earlier.</source>
            <translation>Bir hafta öncesine göre kaç lisans fazla ya da eksik atandı.</translation>
        </message>
        <message>
            <source>Assigned licenses minus those of the week before; a dash where that is not known.</source>
            <translation>Atanan lisanslar eksi önceki haftanınkiler; bilinmiyorsa çizgi.</translation>
        </message>
        <message>
            <source>Weekly assignment change.</source>
            <translation>Haftalık görev değişikliği.</translation>
        </message>
        <message>
            <source>The Turkish page says “task” where it means assignment.</source>
            <translation>Türkçe sayfa atama yerine “görev” diyor.</translation>
        </message>
        <message>
            <source>Weekly usage change</source>
            <translation>Haftalık kullanım değişimi</translation>
        </message>
        <message>
            <source>How many licenses more or fewer were used than in the week before.</source>
            <translation>Önceki haftaya göre kaç lisans fazla ya da eksik kullanıldı.</translation>
        </message>
        <message>
            <source>Used licenses of the last reported week minus those of the week before; a dash where one is not known.</source>
            <translation>Raporlanan son haftada kullanılan lisanslar eksi önceki haftanınkiler; biri bilinmiyorsa çizgi.</translation>
        </message>
        <message>
            <source>Weekly usage change.</source>
            <translation>Haftalık kullanım değişikliği.</translation>
        </message>
        <message>
            <source>Usage in last 3 months</source>
            <translation>Son 3 ayda kullanım</translation>
        </message>
        <message>
            <source>How many licenses were used in the last three months, with the weeks as a line.</source>
            <translation>Son üç ayda kaç lisans kullanıldı; haftalar çizgi olarak.</translation>
        </message>
        <message>
            <source>Different licenses used in 90 days, where the report says so; else the largest number of one week of the last 13.</source>
            <translation>Rapor veriyorsa 90 günde kullanılan farklı lisanslar; yoksa son 13 haftanın en büyük haftalık sayısı.</translation>
        </message>
        <message>
            <source>Licenses used in the last three months.</source>
            <translation>Son üç ayda kullanılan lisanslar.</translation>
        </message>
        <message>
            <source>Whether the page means different licenses or a value for each month is not said. The tooltip names the way taken.</source>
            <translation>Sayfanın farklı lisansları mı yoksa her ay için bir değeri mi kastettiği söylenmiyor. İpucu seçilen yolu söyler.</translation>
        </message>
        <message>
            <source>Assigned minus total, summed over the license lines that are over limit.</source>
            <translation>Atanan eksi toplam, sınırı aşan lisans satırları üzerinden toplanır.</translation>
        </message>
        <message>
            <source>Ours, beside the page's columns.</source>
            <translation>Bizim eklememiz, sayfanın sütunlarının yanında.</translation>
        </message>
        <message>
            <source>Unused but assigned</source>
            <translation>Atanmış, kullanılmayan</translation>
        </message>
        <message>
            <source>Licenses that are assigned and were not used in seven days.</source>
            <translation>Atanmış ve yedi günde kullanılmamış lisanslar.</translation>
        </message>
        <message>
            <source>Assigned minus used, over the license lines whose use is known.</source>
            <translation>Atanan eksi kullanılan, kullanımı bilinen lisans satırları üzerinden.</translation>
        </message>
        <message>
            <source>Ours: where it is as large as the overage, the customer can mend that without buying.</source>
            <translation>Bizim eklememiz: aşım kadar büyükse müşteri satın almadan düzeltebilir.</translation>
        </message>
        <message>
            <source>Why it is low</source>
            <translation>Neden düşük</translation>
        </message>
        <message>
            <source>The rate of this subscription beside that of its peers.</source>
            <translation>Bu aboneliğin oranı, emsallerininkiyle yan yana.</translation>
        </message>
        <message>
            <source>Assigned licenses divided by total licenses, and the median of the same over all peers.</source>
            <translation>Atanan lisansların toplam lisanslara oranı ve aynı oranın tüm emsallerdeki ortancası.</translation>
        </message>
        <message>
            <source>Ours, so that every row says by which rule it is here.</source>
            <translation>Bizim eklememiz; her satır hangi kuralla burada olduğunu söylesin diye.</translation>
        </message>
        <message>
            <source>Recently added subscriptions</source>
            <translation>Son eklenen abonelikler</translation>
        </message>
        <message>
            <source>Subscriptions and trials added in the last {horizon_days} days.</source>
            <translation>Son {horizon_days} günde eklenen abonelik ve denemeler.</translation>
        </message>
        <message>
            <source>Subscriptions and trials of the chosen product that were added 0 to {horizon_days} days ago.</source>
            <translation>Seçili ürünün 0 ile {horizon_days} gün önce eklenen abonelik ve denemeleri.</translation>
        </message>
        <message>
            <source>Recently added subscriptions.</source>
            <translation>Son eklenen abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions expiring soon</source>
            <translation>Yakında sona erecek abonelikler</translation>
        </message>
        <message>
            <source>Subscriptions and trials that end in the next {horizon_days} days.</source>
            <translation>Önümüzdeki {horizon_days} günde biten abonelik ve denemeler.</translation>
        </message>
        <message>
            <source>Trials, and subscriptions that do not renew themselves, of the chosen product that end in 0 to {horizon_days} days.</source>
            <translation>Seçili ürünün 0 ile {horizon_days} gün içinde biten denemeleri ve kendiliğinden yenilenmeyen abonelikleri.</translation>
        </message>
        <message>
            <source>Subscriptions expiring soon.</source>
            <translation>Abonelik yakında sona eriyor.</translation>
        </message>
        <message>
            <source>Subscriptions renewing soon</source>
            <translation>Yakında yenilenecek abonelikler</translation>
        </message>
        <message>
            <source>Subscriptions that renew themselves in the next {horizon_days} days.</source>
            <translation>Önümüzdeki {horizon_days} günde kendiliğinden yenilenen abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions of the chosen product that renew themselves in 0 to {horizon_days} days.</source>
            <translation>Seçili ürünün 0 ile {horizon_days} gün içinde kendiliğinden yenilenen abonelikleri.</translation>
        </message>
        <message>
            <source>Subscriptions renewing soon.</source>
            <translation>Yakında yenilenecek abonelikler.</translation>
        </message>
        <message>
            <source>The Turkish page gives this table the title of the one before.</source>
            <translation>Türkçe sayfa bu tabloya bir öncekinin başlığını veriyor.</translation>
        </message>
        <message>
            <source>Subscriptions with low license assignment</source>
            <translation>Düşük lisans atamalı abonelikler</translation>
        </message>
        <message>
            <source>Subscriptions of which few licenses are assigned, each with the reason.</source>
            <translation>Lisanslarının azı atanmış abonelikler, her biri nedeniyle.</translation>
        </message>
        <message>
            <source>The subscriptions behind “Low assignment customers”.</source>
            <translation>“Düşük atama müşterileri”nin arkasındaki abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions with low license assignment.</source>
            <translation>Düşük lisans atamalı abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions with license overages</source>
            <translation>Lisans aşımları olan abonelikler</translation>
        </message>
        <message>
            <source>Subscriptions with more licenses assigned than bought.</source>
            <translation>Satın alınandan fazla lisans atanmış abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions with a license line of the chosen product that is over its limit; a customer's lines without a subscription make one row.</source>
            <translation>Seçili üründe sınırını aşan lisans satırı olan abonelikler; bir müşterinin aboneliksiz satırları tek satır olur.</translation>
        </message>
        <message>
            <source>Subscriptions with license overages.</source>
            <translation>Lisans aşımları olan abonelikler.</translation>
        </message>
        <message>
            <source>Subscriptions of new customers</source>
            <translation>Yeni müşterilerin abonelikleri</translation>
        </message>
        <message>
            <source>Every subscription and trial of the new customers, old ones too.</source>
            <translation>Yeni müşterilerin eskileri de dahil tüm abonelik ve denemeleri.</translation>
        </message>
        <message>
            <source>Subscriptions and trials of the chosen product of customers that have a new one.</source>
            <translation>Yeni aboneliği olan müşterilerin seçili üründeki abonelik ve denemeleri.</translation>
        </message>
        <message>
            <source>Ours: the rows behind “Total licenses”.</source>
            <translation>Bizim eklememiz: “Toplam lisans” sayısının arkasındaki satırlar.</translation>
        </message>
        <message>
            <source>All subscriptions</source>
            <translation>Tüm abonelikler</translation>
        </message>
        <message>
            <source>Every subscription and trial of the chosen product.</source>
            <translation>Seçili ürünün tüm abonelik ve denemeleri.</translation>
        </message>
        <message>
            <source>Subscriptions and trials with a license line of the chosen product.</source>
            <translation>Seçili ürünün lisans satırı olan abonelik ve denemeler.</translation>
        </message>
        <message>
            <source>Ours: the rows behind the trend, with every column.</source>
            <translation>Bizim eklememiz: trendin arkasındaki satırlar, tüm sütunlarla.</translation>
        </message>
        <message>
            <source>License distribution trend</source>
            <translation>Lisans dağıtım trendi</translation>
        </message>
        <message>
            <source>How licenses of the chosen product were used, assigned and left over by week.</source>
            <translation>Seçili ürünün lisanslarının haftalara göre ne kadarının kullanıldığı, atandığı ve boşta kaldığı.</translation>
        </message>
        <message>
            <source>For each week, over all license lines with a limit: used; assigned minus used; total minus assigned; and assigned minus total where it is over the limit, which stands above the line of the total.</source>
            <translation>Her hafta için, sınırı olan tüm lisans satırları üzerinden: kullanılan; atanan eksi kullanılan; toplam eksi atanan; sınır aşıldığında atanan eksi toplam, ki bu toplam çizgisinin üstünde durur.</translation>
        </message>
        <message>
            <source>How customers use meeting or calling licenses: assigned and active.</source>
            <translation>Müşterilerin toplantı veya çağrı lisanslarını nasıl kullandığı: atanan ve etkin.</translation>
        </message>
        <message>
            <source>The page names no period: 12 months to begin with. A week without figures is a gap; the running week is marked as not complete.</source>
            <translation>Sayfa dönem belirtmiyor: başlangıçta 12 ay. Sayısı olmayan hafta boşluktur; süren hafta tamamlanmamış olarak işaretlenir.</translation>
        </message>
        <message>
            <source>Days ahead and back</source>
            <translation>İleriye ve geriye gün sayısı</translation>
        </message>
        <message>
            <source>How far the page looks ahead for ends and renewals, and back for additions.</source>
            <translation>Sayfanın bitiş ve yenilemeler için ne kadar ileriye, eklemeler için ne kadar geriye baktığı.</translation>
        </message>
        <message>
            <source>{horizon_days} days; 7 to 365.</source>
            <translation>{horizon_days} gün; 7 ile 365 arası.</translation>
        </message>
        <message>
            <source>The page says 90 days.</source>
            <translation>Sayfa 90 gün diyor.</translation>
        </message>
        <message>
            <source>Low assignment: rate</source>
            <translation>Düşük atama: oran</translation>
        </message>
        <message>
            <source>The rate below which assignment can be low.</source>
            <translation>Altında atamanın düşük sayılabileceği oran.</translation>
        </message>
        <message>
            <source>Less than {low_rate_percent}, and less than three quarters of the peers.</source>
            <translation>{low_rate_percent} altı ve emsallerin dörtte üçünün altı.</translation>
        </message>
        <message>
            <source>Ours: the page names no limit.</source>
            <translation>Bizim seçimimiz: sayfa bir sınır vermiyor.</translation>
        </message>
        <message>
            <source>Low assignment: rate with few peers</source>
            <translation>Düşük atama: az emsalde oran</translation>
        </message>
        <message>
            <source>The rate below which assignment is low where there are few peers.</source>
            <translation>Az emsal olduğunda altında atamanın düşük sayıldığı oran.</translation>
        </message>
        <message>
            <source>Less than {low_rate_few_peers_percent} with fewer than {low_min_peers} peers.</source>
            <translation>{low_min_peers} emsalden az varsa {low_rate_few_peers_percent} altı.</translation>
        </message>
        <message>
            <source>Ours: a quartile of few subscriptions says little.</source>
            <translation>Bizim seçimimiz: az sayıda aboneliğin çeyreği pek bir şey söylemez.</translation>
        </message>
        <message>
            <source>Low assignment: fewest peers</source>
            <translation>Düşük atama: en az emsal</translation>
        </message>
        <message>
            <source>How many peers it takes to compare with them.</source>
            <translation>Karşılaştırma için kaç emsal gerekir.</translation>
        </message>
        <message>
            <source>{low_min_peers} peers; 4 to 100.</source>
            <translation>{low_min_peers} emsal; 4 ile 100 arası.</translation>
        </message>
        <message>
            <source>Low assignment: fewest licenses</source>
            <translation>Düşük atama: en az lisans</translation>
        </message>
        <message>
            <source>Subscriptions with fewer licenses are neither judged nor peers.</source>
            <translation>Daha az lisanslı abonelikler ne değerlendirilir ne emsal olur.</translation>
        </message>
        <message>
            <source>{low_min_total} licenses; 1 to 1,000.</source>
            <translation>{low_min_total} lisans; 1 ile 1.000 arası.</translation>
        </message>
        <message>
            <source>Ours: one license more or less would turn a small one over.</source>
            <translation>Bizim seçimimiz: küçük bir abonelikte bir lisans sonucu değiştirirdi.</translation>
        </message>
        <message>
            <source>Low assignment: least age</source>
            <translation>Düşük atama: en az yaş</translation>
        </message>
        <message>
            <source>Younger subscriptions are neither judged nor peers.</source>
            <translation>Daha yeni abonelikler ne değerlendirilir ne emsal olur.</translation>
        </message>
        <message>
            <source>{low_min_age_days} days; 0 to 365.</source>
            <translation>{low_min_age_days} gün; 0 ile 365 arası.</translation>
        </message>
        <message>
            <source>Ours: it takes time to assign what was just bought.</source>
            <translation>Bizim seçimimiz: yeni satın alınanı atamak zaman alır.</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>İyi</translation>
        </message>
        <message>
            <source>Poor</source>
            <translation>Kötü</translation>
        </message>
        <message>
            <source>Good by our cut-offs</source>
            <translation>Eşiklerimize göre iyi</translation>
        </message>
        <message>
            <source>Poor by our cut-offs</source>
            <translation>Eşiklerimize göre kötü</translation>
        </message>
        <message>
            <source>Without a grade</source>
            <translation>Notu olmayan</translation>
        </message>
        <message>
            <source>This customer has no call queue.</source>
            <translation>Bu müşterinin çağrı sırası yok.</translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n customer(s) without the Call Queue feature.</source>
            <translation>
                <numerusform>Dışarıda kalan: Çağrı Sırası özelliği olmayan %n müşteri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n of the 8 weeks the report does not tell how often users called.</source>
            <translation>
                <numerusform>8 haftanın %n tanesinde rapor, kullanıcıların ne sıklıkta aradığını söylemiyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>The reports do not tell users apart at {bounds} calls.</source>
            <translation>Raporlar kullanıcıları {bounds} çağrıda ayırmıyor.</translation>
        </message>
        <message>
            <source>Hatched: fewer than {calls} calls, too few to judge by.</source>
            <translation>Taralı: {calls} çağrıdan az; yargıya varmak için çok az.</translation>
        </message>
        <message>
            <source>Calls by hour of the week are known only where a detailed call history, with one row per call, was imported.</source>
            <translation>Haftanın saatlerine göre çağrılar, yalnızca her çağrı için bir satırı olan ayrıntılı bir çağrı geçmişi içe aktarılmışsa bilinir.</translation>
        </message>
        <message numerus="yes">
            <source>In %n of the 8 weeks no report names this queue.</source>
            <translation>
                <numerusform>8 haftanın %n tanesinde hiçbir rapor bu sırayı anmıyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sums of %n week(s) whose single calls were imported.</source>
            <translation>
                <numerusform>Tek tek çağrıları içe aktarılan %n haftanın toplamları.</numerusform>
            </translation>
        </message>
        <message>
            <source>Offered calls</source>
            <translation>Gelen çağrılar</translation>
        </message>
        <message>
            <source>Abandoned calls</source>
            <translation>Terk edilen çağrılar</translation>
        </message>
        <message>
            <source>There is no usage report for this week yet; the newest is of the week of {week}.</source>
            <translation>Bu hafta için henüz kullanım raporu yok; en yenisi {week} haftasına ait.</translation>
        </message>
        <message>
            <source>There is no call quality report for this week yet; the newest is of the week of {week}.</source>
            <translation>Bu hafta için henüz çağrı kalitesi raporu yok; en yenisi {week} haftasına ait.</translation>
        </message>
        <message>
            <source>There is no feature use report for this week yet; the newest is of the week of {week}.</source>
            <translation>Bu hafta için henüz özellik kullanımı raporu yok; en yenisi {week} haftasına ait.</translation>
        </message>
        <message>
            <source>There is no call queue report for this week yet; the newest is of the week of {week}.</source>
            <translation>Bu hafta için henüz çağrı sırası raporu yok; en yenisi {week} haftasına ait.</translation>
        </message>
        <message>
            <source>No usage report of this week or an earlier one has come in.</source>
            <translation>Bu haftaya ya da daha öncesine ait bir kullanım raporu gelmedi.</translation>
        </message>
        <message>
            <source>No call quality report of this week or an earlier one has come in.</source>
            <translation>Bu haftaya ya da daha öncesine ait bir çağrı kalitesi raporu gelmedi.</translation>
        </message>
        <message>
            <source>No feature use report of this week or an earlier one has come in.</source>
            <translation>Bu haftaya ya da daha öncesine ait bir özellik kullanımı raporu gelmedi.</translation>
        </message>
        <message>
            <source>No call queue report of this week or an earlier one has come in.</source>
            <translation>Bu haftaya ya da daha öncesine ait bir çağrı sırası raporu gelmedi.</translation>
        </message>
        <message>
            <source>Calls were graded in another way (by their source, or by our cut-offs), so the two are not compared.</source>
            <translation>Çağrılar farklı biçimde notlandı (kaynağınca ya da bizim eşiklerimizle), bu yüzden ikisi karşılaştırılmıyor.</translation>
        </message>
        <message numerus="yes">
            <source>No report for %n of the 8 weeks.</source>
            <translation>
                <numerusform>8 haftanın %n tanesi için rapor yok.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n queue(s) without wait times in the report.</source>
            <translation>
                <numerusform>Dışarıda kalan: raporda bekleme süresi olmayan %n sıra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out: %n customer(s) without a number of active users.</source>
            <translation>
                <numerusform>Dışarıda kalan: etkin kullanıcı sayısı verilmeyen %n müşteri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not in this number: %n call(s) that only our cut-offs grade.</source>
            <translation>
                <numerusform>Bu sayıda olmayan: yalnızca bizim eşiklerimizin notladığı %n çağrı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without a grade: %n call(s).</source>
            <translation>
                <numerusform>Notu olmayan: %n çağrı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Graded by our cut-offs: the source gave no grades.</source>
            <translation>Bizim eşiklerimize göre notlandı: kaynak not vermedi.</translation>
        </message>
        <message>
            <source>Calls down {percent} in four weeks</source>
            <translation>Çağrılar dört haftada {percent} düştü</translation>
        </message>
        <message>
            <source>Calls per active user down {percent} in four weeks</source>
            <translation>Etkin kullanıcı başına çağrı dört haftada {percent} düştü</translation>
        </message>
        <message>
            <source>Calls per active user down {percent} in four weeks; all calls down {calls_percent}</source>
            <translation>Etkin kullanıcı başına çağrı dört haftada {percent} düştü; tüm çağrılar {calls_percent} düştü</translation>
        </message>
        <message>
            <source>Active users down {percent} in four weeks; all calls down {calls_percent}</source>
            <translation>Etkin kullanıcılar dört haftada {percent} azaldı; tüm çağrılar {calls_percent} düştü</translation>
        </message>
        <message>
            <source>Poor calls up from {before_percent} to {percent} in four weeks</source>
            <translation>Kötü çağrılar dört haftada {before_percent} düzeyinden {percent} düzeyine çıktı</translation>
        </message>
        <message>
            <source>Abandoned calls up from {before_percent} to {percent} in four weeks</source>
            <translation>Terk edilen çağrılar dört haftada {before_percent} düzeyinden {percent} düzeyine çıktı</translation>
        </message>
        <message>
            <source>{part} ÷ {whole} = {value_percent}.</source>
            <translation>{part} ÷ {whole} = {value_percent}.</translation>
        </message>
        <message>
            <source>From {first_day} to {last_day}.</source>
            <translation>{first_day} tarihinden {last_day} tarihine kadar.</translation>
        </message>
        <message>
            <source>{used} used, {assigned} assigned, {available} available of {total}; {overage} over the limit.</source>
            <translation>{total} lisansın {used} tanesi kullanılmış, {assigned} tanesi atanmış, {available} tanesi kullanılabilir; {overage} sınırın üstünde.</translation>
        </message>
        <message>
            <source>{assigned} assigned, {available} available of {total}; {overage} over the limit.</source>
            <translation>{total} lisansın {assigned} tanesi atanmış, {available} tanesi kullanılabilir; {overage} sınırın üstünde.</translation>
        </message>
        <message>
            <source>{used} were used while {assigned} are assigned: some were taken back within the week.</source>
            <translation>{assigned} lisans atanmışken {used} tanesi kullanılmış: bazıları hafta içinde geri alınmış.</translation>
        </message>
        <message>
            <source>{now} now, {before} the week before.</source>
            <translation>Şimdi {now}, önceki hafta {before}.</translation>
        </message>
        <message>
            <source>Different licenses used in 90 days, as the report of the week of {week} has it.</source>
            <translation>{week} haftasının raporuna göre 90 günde kullanılan farklı lisanslar.</translation>
        </message>
        <message>
            <source>The largest number of one week in the 13 weeks up to the week of {week}.</source>
            <translation>{week} haftasına kadarki 13 haftanın en büyük haftalık sayısı.</translation>
        </message>
        <message>
            <source>No report gave that day.</source>
            <translation>Bu günü hiçbir rapor vermedi.</translation>
        </message>
        <message>
            <source>No report gave the use of these licenses.</source>
            <translation>Bu lisansların kullanımını hiçbir rapor vermedi.</translation>
        </message>
        <message numerus="yes">
            <source>%n license line(s) without a usage report: not counted in use.</source>
            <translation>
                <numerusform>%n lisans satırının kullanım raporu yok: kullanımda sayılmaz.</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no figures of the week before.</source>
            <translation>Önceki haftanın sayıları yok.</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Kullanılan</translation>
        </message>
        <message>
            <source>Assigned, not used</source>
            <translation>Atanmış, kullanılmayan</translation>
        </message>
        <message>
            <source>Assigned, use not reported</source>
            <translation>Atanmış, kullanımı raporlanmayan</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Kullanılabilir</translation>
        </message>
        <message>
            <source>Over the limit</source>
            <translation>Sınırın üzerinde</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) have no usage report: what was assigned is shown undivided.</source>
            <translation>
                <numerusform>%n haftanın kullanım raporu yok: atananlar bölünmeden gösteriliyor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n week(s) no figures were kept.</source>
            <translation>
                <numerusform>%n haftanın sayıları saklanmadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last week is not over yet.</source>
            <translation>Son hafta henüz bitmedi.</translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value_percent}, over %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value_percent}, %n abonelik ya da deneme üzerinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value_percent}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value_percent}, %n müşteri üzerinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} ÷ {whole} = {value}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} ÷ {whole} = {value}, %n müşteri üzerinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{part} s ÷ {whole} calls = {value_seconds}, over %n customer(s).</source>
            <translation>
                <numerusform>{part} sn ÷ {whole} çağrı = {value_seconds}, %n müşteri üzerinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{value}, summed over %n customer(s).</source>
            <translation>
                <numerusform>{value}, %n müşterinin toplamı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) in the week of {week}.</source>
            <translation>
                <numerusform>{week} haftasında %n müşteri.</numerusform>
            </translation>
        </message>
        <message>
            <source>{part} ÷ {whole} = {value}.</source>
            <translation>{part} ÷ {whole} = {value}.</translation>
        </message>
        <message>
            <source>{part} s ÷ {whole} calls = {value_seconds}.</source>
            <translation>{part} sn ÷ {whole} çağrı = {value_seconds}.</translation>
        </message>
        <message>
            <source>From {before} to {now} calls a week: {percent} down. With 3 standard errors taken off, {sure_percent} are sure.</source>
            <translation>Haftada {before} çağrıdan {now} çağrıya: {percent} düşüş. 3 standart hata çıkınca {sure_percent} kesindir.</translation>
        </message>
        <message>
            <source>From {before_percent} of {before_calls} calls to {now_percent} of {now_calls}. With 3 standard errors taken off, {sure} points are sure.</source>
            <translation>{before_calls} çağrıda {before_percent} düzeyinden {now_calls} çağrıda {now_percent} düzeyine. 3 standart hata çıkınca {sure} puan kesindir.</translation>
        </message>
        <message>
            <source>Nothing is left when 3 standard errors are taken off, or too few weeks are known.</source>
            <translation>3 standart hata çıkınca geriye bir şey kalmıyor ya da çok az hafta biliniyor.</translation>
        </message>
        <message>
            <source>The usage report counts {reported} calling licenses; the license listing of that week says {assigned} assigned of {total}. They differ: the report leaves customers out, and may count users with a license, not licenses.</source>
            <translation>Kullanım raporu {reported} çağrı lisansı sayıyor; o haftanın lisans listesinde {total} lisansın {assigned} tanesi atanmış. Farkın nedeni: rapor bazı müşterileri içermez ve lisansları değil, lisanslı kullanıcıları sayıyor olabilir.</translation>
        </message>
        <message>
            <source>There is nothing to divide by, so there is no percentage.</source>
            <translation>Bölünecek bir şey yok, bu yüzden yüzde de yok.</translation>
        </message>
        <message numerus="yes">
            <source>{value}, summed over %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>{value}, %n abonelik ya da deneme üzerinden toplandı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Customers: {value}, through %n subscription(s) or trial(s).</source>
            <translation>
                <numerusform>Müşteri: {value}; %n abonelik ya da deneme üzerinden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) as of {day}.</source>
            <translation>
                <numerusform>{day} itibarıyla %n müşteri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) as of {day}.</source>
            <translation>
                <numerusform>{day} itibarıyla %n satır.</numerusform>
            </translation>
        </message>
        <message>
            <source>{rate_percent}, peers' median {median_percent}</source>
            <translation>{rate_percent}, emsallerin ortancası {median_percent}</translation>
        </message>
        <message>
            <source>{rate_percent}, below {limit_percent} (few peers)</source>
            <translation>{rate_percent}, {limit_percent} altında (az emsal)</translation>
        </message>
        <message>
            <source>Low: less than {limit_percent} assigned, which is less than {low_percent} and less than three quarters of {peers} peers (their median is {median_percent}).</source>
            <translation>Düşük: {limit_percent} altında atama; bu hem {low_percent} sınırının hem de {peers} emsalin dörtte üçünün altıdır (ortancaları {median_percent}).</translation>
        </message>
        <message>
            <source>Low: less than {limit_percent} assigned; with {peers} peers there are too few to compare with.</source>
            <translation>Düşük: {limit_percent} altında atama; karşılaştırmak için {peers} emsal çok az.</translation>
        </message>
        <message>
            <source>No license figures were kept of the week of {week}.</source>
            <translation>{week} haftasının lisans sayıları saklanmadı.</translation>
        </message>
        <message>
            <source>Ends, renewals and trials are those known today: earlier terms are not kept. Days are counted from {day}.</source>
            <translation>Bitişler, yenilemeler ve denemeler bugün bilinenlerdir: eski koşullar saklanmaz. Günler {day} tarihinden sayılır.</translation>
        </message>
        <message numerus="yes">
            <source>Not counted: licenses of %n customer(s) that no usage report has for the week of {week}.</source>
            <translation>
                <numerusform>Sayılmadı: {week} haftası için hiçbir kullanım raporunda olmayan %n müşterinin lisansları.</numerusform>
            </translation>
        </message>
        <message>
            <source>No report has given the use of these licenses yet.</source>
            <translation>Bu lisansların kullanımını henüz hiçbir rapor vermedi.</translation>
        </message>
        <message>
            <source>The use is that of the week of {week}, the last one that a usage report gave.</source>
            <translation>Kullanım, bir kullanım raporunun verdiği son hafta olan {week} haftasınındır.</translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) the day of adding is not known: not counted as recently added.</source>
            <translation>
                <numerusform>%n aboneliğin eklenme günü bilinmiyor: yeni eklenmiş sayılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) the end is not known: not counted.</source>
            <translation>
                <numerusform>%n aboneliğin bitişi bilinmiyor: sayılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n subscription(s) it is not known whether the term renews itself: counted as ending.</source>
            <translation>
                <numerusform>%n aboneliğin kendiliğinden yenilenip yenilenmediği bilinmiyor: bitiyor sayıldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Customers were first listed in the week of {week}; of earlier weeks only those with license figures are counted.</source>
            <translation>Müşteriler ilk kez {week} haftasında listelendi; daha önceki haftalarda yalnızca lisans sayıları olanlar sayılır.</translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) without a usage report: what was assigned is shown undivided.</source>
            <translation>
                <numerusform>%n haftanın kullanım raporu yok: atananlar bölünmeden gösterilir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n week(s) the usage report leaves licenses out; they are shown undivided.</source>
            <translation>
                <numerusform>%n haftada kullanım raporu bazı lisansları içermiyor; bunlar bölünmeden gösterilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call queue: waiting times</source>
            <translation>Çağrı sırası: bekleme süreleri</translation>
        </message>
        <message>
            <source>Average answer time, average wait before abandoned and longest wait of a queue by week.</source>
            <translation>Bir sıranın haftalara göre ortalama yanıt süresi, terk edilmeden önceki ortalama beklemesi ve en uzun beklemesi.</translation>
        </message>
        <message>
            <source>Each average is the sum of the waits of its calls divided by their number; the longest wait is of one call.</source>
            <translation>Her ortalama, çağrılarının beklemelerinin toplamının sayılarına bölümüdür; en uzun bekleme tek bir çağrınındır.</translation>
        </message>
        <message>
            <source>call queue report: wait time, abandoned time, longest wait</source>
            <translation>çağrı sırası raporu: bekleme süresi, terk süresi, en uzun bekleme</translation>
        </message>
        <message>
            <source>Ours: the page shows no queue by itself.</source>
            <translation>Bizim: sayfa tek bir sırayı göstermez.</translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) could not be fetched lately: the last known data counts.</source>
            <translation>
                <numerusform>%n müşteri son zamanlarda alınamadı: bilinen son verileri sayılır.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n older source(s).</source>
            <translation>
                <numerusform>Ve %n eski kaynak daha.</numerusform>
            </translation>
        </message>
        <message>
            <source>Advice, not a forecast: real calls come in bunches.</source>
            <translation>Öneridir, tahmin değil: gerçek çağrılar küme küme gelir.</translation>
        </message>
        <message>
            <source>Calls come in evenly, by chance, over {hours} hours a week; the busiest hour takes more agents.</source>
            <translation>Çağrılar haftada {hours} saate rastgele ve eşit dağılır; en yoğun saat daha çok temsilci ister.</translation>
        </message>
        <message>
            <source>Handle times vary around their mean (exponentially); every agent takes every call, all the time.</source>
            <translation>İşlem süreleri ortalamaları çevresinde (üstel) değişir; her temsilci her çağrıyı, her zaman alır.</translation>
        </message>
        <message>
            <source>Answer time and service level are by Erlang C: nobody hangs up, no call moves on.</source>
            <translation>Yanıt süresi ve hizmet düzeyi Erlang C'ye göredir: kimse kapatmaz, hiçbir çağrı başka sıraya geçmez.</translation>
        </message>
        <message>
            <source>Abandoned calls are by Erlang A: patience varies around {patience_seconds} (exponentially), and who hangs up does not call again.</source>
            <translation>Terk edilen çağrılar Erlang A'ya göredir: sabır {patience_seconds} çevresinde (üstel) değişir ve kapatan yeniden aramaz.</translation>
        </message>
        <message>
            <source>There are too few agents: if nobody hung up, the queue would grow without end.</source>
            <translation>Temsilci çok az: kimse kapatmasaydı sıra sonsuza dek büyürdü.</translation>
        </message>
        <message>
            <source>So many calls would wait that Erlang A can't be worked out.</source>
            <translation>O kadar çok çağrı beklerdi ki Erlang A hesaplanamıyor.</translation>
        </message>
        <message>
            <source>Ours: the page names no cut-off. It acts on files with one row per call and no grade of their own that are imported from now on; a source's own grade always stands.</source>
            <translation>Bizim seçimimiz: sayfa eşik vermez. Bundan sonra içe aktarılan, her çağrı için bir satırı olup kendi notu olmayan dosyalarda geçerlidir; kaynağın kendi notu hep geçerli kalır.</translation>
        </message>
        <message>
            <source>Usage bands</source>
            <translation>Kullanım aralıkları</translation>
        </message>
        <message>
            <source>From how many calls per user and week each band of usage begins.</source>
            <translation>Her kullanım aralığının kullanıcı ve hafta başına kaç çağrıdan başladığı.</translation>
        </message>
        <message>
            <source>Rising whole numbers from 1, six at most; no calls are a band of their own.</source>
            <translation>1'den başlayan artan tam sayılar, en çok altı; çağrısızlar ayrı bir aralıktır.</translation>
        </message>
        <message>
            <source>Ours: the page names no bands. A report that counts users in bands of its own can't be told apart further; the chart says so.</source>
            <translation>Bizim seçimimiz: sayfa aralık vermez. Kullanıcıları kendi aralıklarında sayan bir rapor daha ince ayrılamaz; grafik bunu söyler.</translation>
        </message>
        <message>
            <source>Poor call: packet loss</source>
            <translation>Kötü çağrı: paket kaybı</translation>
        </message>
        <message>
            <source>Packet loss beyond which a call is poor.</source>
            <translation>Ötesinde çağrının kötü sayıldığı paket kaybı.</translation>
        </message>
        <message>
            <source>More than {poor_loss_percent}; 1 to 99 percent.</source>
            <translation>{poor_loss_percent} üzeri; yüzde 1 ile 99 arası.</translation>
        </message>
        <message>
            <source>Poor call: latency</source>
            <translation>Kötü çağrı: gecikme</translation>
        </message>
        <message>
            <source>Latency beyond which a call is poor.</source>
            <translation>Ötesinde çağrının kötü sayıldığı gecikme.</translation>
        </message>
        <message>
            <source>More than {poor_latency_ms} ms; 1 to 10,000.</source>
            <translation>{poor_latency_ms} ms üzeri; 1 ile 10.000 arası.</translation>
        </message>
        <message>
            <source>Poor call: jitter</source>
            <translation>Kötü çağrı: seğirme</translation>
        </message>
        <message>
            <source>Jitter beyond which a call is poor.</source>
            <translation>Ötesinde çağrının kötü sayıldığı seğirme.</translation>
        </message>
        <message>
            <source>More than {poor_jitter_ms} ms; 1 to 10,000.</source>
            <translation>{poor_jitter_ms} ms üzeri; 1 ile 10.000 arası.</translation>
        </message>
        <message>
            <source>Small groups</source>
            <translation>Küçük gruplar</translation>
        </message>
        <message>
            <source>Calls below which a group is marked as too small to judge by.</source>
            <translation>Altında bir grubun yargıya varılamayacak kadar küçük sayıldığı çağrı sayısı.</translation>
        </message>
        <message>
            <source>Fewer than {small_group_calls} calls; 1 to 1,000.</source>
            <translation>{small_group_calls} çağrıdan az; 1 ile 1.000 arası.</translation>
        </message>
        <message>
            <source>Ours: one poor call more or less would turn a small group over.</source>
            <translation>Bizim seçimimiz: bir kötü çağrının eksiği fazlası küçük bir grubu tersine çevirir.</translation>
        </message>
        <message>
            <source>Queue {queue}: {part} ÷ {whole} = {value_percent}.</source>
            <translation>{queue} sırası: {part} ÷ {whole} = {value_percent}.</translation>
        </message>
        <message>
            <source>Queue {queue}: {part} s ÷ {whole} calls = {value_seconds}.</source>
            <translation>{queue} sırası: {part} sn ÷ {whole} çağrı = {value_seconds}.</translation>
        </message>
        <message>
            <source>Queue {queue}: {value}.</source>
            <translation>{queue} sırası: {value}.</translation>
        </message>
        <message>
            <source>The report of this week does not name the queue {queue}.</source>
            <translation>Bu haftanın raporunda {queue} sırası geçmiyor.</translation>
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
        <name>Doors</name>
        <message>
            <source>The account “{name}” and everything of it was removed.</source>
            <translation>“{name}” hesabı her şeyiyle kaldırıldı.</translation>
        </message>
        <message>
            <source>This account is being synced or takes files in. Wait for its end, or stop it first.</source>
            <translation>Bu hesap eşitleniyor ya da dosya içe aktarıyor. Bitmesini bekleyin veya önce durdurun.</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Drop report files here</source>
            <translation>Rapor dosyalarını buraya bırakın</translation>
        </message>
        <message>
            <source>Drop saved views here</source>
            <translation>Kayıtlı görünümleri buraya bırakın</translation>
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
        <name>ExplainPanel</name>
        <message>
            <source>Explanation</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Close the explanation</source>
            <translation>Açıklamayı kapat</translation>
        </message>
        <message>
            <source>Close the explanation (Esc)</source>
            <translation>Açıklamayı kapat (Esc)</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Metin olarak kopyala</translation>
        </message>
        <message>
            <source>Explanation copied</source>
            <translation>Açıklama kopyalandı</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>Hesaplanıyor…</translation>
        </message>
        <message>
            <source>Show the rows</source>
            <translation>Satırları göster</translation>
        </message>
        <message numerus="yes">
            <source>Show the %n rows</source>
            <translation>
                <numerusform>%n satırı göster</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>Definition</source>
            <translation>Tanım</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formül</translation>
        </message>
        <message>
            <source>With your figures</source>
            <translation>Sizin sayılarınızla</translation>
        </message>
        <message>
            <source>What is missing or to be known</source>
            <translation>Eksik olan veya bilinmesi gereken</translation>
        </message>
        <message>
            <source>Where the figures come from</source>
            <translation>Sayıların kaynağı</translation>
        </message>
        <message>
            <source>How Partner Hub words it</source>
            <translation>Partner Hub'ın ifadesi</translation>
        </message>
        <message>
            <source>Our reading</source>
            <translation>Bizim yorumumuz</translation>
        </message>
        <message>
            <source>report “{name}”</source>
            <translation>“{name}” raporu</translation>
        </message>
        <message>
            <source>file “{name}”</source>
            <translation>“{name}” dosyası</translation>
        </message>
        <message>
            <source>run {number}</source>
            <translation>{number}. eşitleme</translation>
        </message>
        <message>
            <source>fetched {date}</source>
            <translation>{date} tarihinde alındı</translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <translation>
                <numerusform>%n satır</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source> or </source>
            <translation> veya </translation>
        </message>
        <message>
            <source>the most pressing status first</source>
            <translation>en acil durum önce</translation>
        </message>
        <message>
            <source>search: {text}</source>
            <translation>arama: {text}</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Saniye</translation>
        </message>
        <message>
            <source>What it brought</source>
            <translation>Getirdikleri</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Sorunlar</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Hata</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Kaydedildi</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Değişiklik</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>assign</source>
            <translation>atama</translation>
        </message>
        <message>
            <source>remove</source>
            <translation>kaldırma</translation>
        </message>
        <message>
            <source>{column}, descending</source>
            <translation>{column}, azalan</translation>
        </message>
        <message>
            <source>{column}, ascending</source>
            <translation>{column}, artan</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Farklı kaydet</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Klasör seçin</translation>
        </message>
        <message>
            <source>Page {page}</source>
            <translation>Sayfa {page}</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>Data as of</source>
            <translation>Verilerin tarihi</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sıralama</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Satır sayısı</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Dışa aktarıldı</translation>
        </message>
        <message>
            <source>Invented data of a sample partner: none of these customers exists.</source>
            <translation>Örnek bir iş ortağının uydurma verileri: bu müşterilerin hiçbiri gerçek değil.</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Örnek</translation>
        </message>
        <message>
            <source>{rows} selected of {shown}</source>
            <translation>{shown} satırdan {rows} seçili satır</translation>
        </message>
        <message>
            <source>a customer that is no longer here</source>
            <translation>artık burada olmayan bir müşteri</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>sample</source>
            <translation>örnek</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Dışa aktar</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tablo</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy the rows with their headings, for a spreadsheet</source>
            <translation>Satırları başlıklarıyla birlikte, hesap tablosu için kopyala</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Farklı kaydet…</translation>
        </message>
        <message>
            <source>Rows written</source>
            <translation>Yazılan satırlar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Numbers and dates stay what they are; nothing becomes a formula.</source>
            <translation>Sayılar ve tarihler oldukları gibi kalır; hiçbir şey formüle dönüşmez.</translation>
        </message>
        <message>
            <source>Plain text for other programs. Texts that look like formulas get an apostrophe.</source>
            <translation>Diğer programlar için düz metin. Formüle benzeyen metinlerin başına kesme işareti konur.</translation>
        </message>
        <message>
            <source>Pages to read, print or send, A4 across.</source>
            <translation>Okumak, yazdırmak veya göndermek için sayfalar, yatay A4.</translation>
        </message>
        <message>
            <source>Export what you see</source>
            <translation>Gördüğünüzü dışa aktarın</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln rows</source>
            <translation>
                <numerusform>Tüm satırlar (%Ln)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows, as filtered</source>
            <translation>
                <numerusform>Filtrelendiği gibi %Ln satır</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected rows</source>
            <translation>
                <numerusform>Seçili %Ln satır</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped. No file was written.</source>
            <translation>Durduruldu. Dosya yazılmadı.</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message>
            <source>There are no rows here to export.</source>
            <translation>Burada dışa aktarılacak satır yok.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows copied</source>
            <translation>
                <numerusform>%Ln satır kopyalandı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows exported to {file}</source>
            <translation>
                <numerusform>%Ln satır {file} dosyasına aktarıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Report written: {file}</source>
            <translation>Rapor yazıldı: {file}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports written to {folder}</source>
            <translation>
                <numerusform>%Ln rapor {folder} klasörüne yazıldı</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>Open Partner Hub</source>
            <translation>Partner Hub’ı aç</translation>
        </message>
        <message>
            <source>Extend trial</source>
            <translation>Denemeyi uzat</translation>
        </message>
        <message>
            <source>Extend by</source>
            <translation>Uzatma süresi</translation>
        </message>
        <message>
            <source>Extend trial {id}</source>
            <translation>{id} denemesini uzat</translation>
        </message>
        <message>
            <source>The days count from today, they are not added to those that are left.</source>
            <translation>Günler bugünden sayılır, kalan günlere eklenmez.</translation>
        </message>
        <message>
            <source>Device trials last at most 120 days and need approval.</source>
            <translation>Cihaz denemeleri en çok 120 gün sürer ve onay gerektirir.</translation>
        </message>
        <message>
            <source>Tier-2 partners extend trials through their distributor.</source>
            <translation>2. kademe iş ortakları denemeleri distribütörleri üzerinden uzatır.</translation>
        </message>
        <message>
            <source>Turning a trial into a purchase is done in Cisco Commerce and keeps the usage data.</source>
            <translation>Denemeyi satın almaya dönüştürme Cisco Commerce’te yapılır ve kullanım verisi korunur.</translation>
        </message>
        <message>
            <source>It would end {date} ({when}).</source>
            <translation>{date} tarihinde sona erer ({when}).</translation>
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
            <translation>Rolünüzün okuma izni yok: {what}.</translation>
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
            <source>The link {url} is not opened: it leads to neither Webex nor Cisco.</source>
            <translation>{url} bağlantısı açılmadı: Webex'e ya da Cisco'ya gitmiyor.</translation>
        </message>
        <message>
            <source>If you trust it, open it in your browser yourself.</source>
            <translation>Güveniyorsanız tarayıcınızda kendiniz açın.</translation>
        </message>
        <message>
            <source>The help file {file} is missing or cannot be read.</source>
            <translation>{file} yardım dosyası yok ya da okunamıyor.</translation>
        </message>
        <message>
            <source>Install partnerdesk again to get it back; everything else goes on working.</source>
            <translation>Geri getirmek için partnerdesk'i yeniden kurun; diğer her şey çalışmayı sürdürür.</translation>
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
            <source>This system's scheduler could not be changed: {program} {answer}.</source>
            <translation>Bu sistemin zamanlayıcısı değiştirilemedi: {program} {answer}.</translation>
        </message>
        <message>
            <source>Nothing was changed. With the window open, the weekly sync runs without the scheduler.</source>
            <translation>Hiçbir şey değişmedi. Pencere açıkken haftalık eşitleme zamanlayıcı olmadan da çalışır.</translation>
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
            <source>{file} holds no saved view, or is damaged. Nothing was imported.</source>
            <translation>{file} kayıtlı bir görünüm içermiyor veya hasarlı. Hiçbir şey içe aktarılmadı.</translation>
        </message>
        <message>
            <source>Ask for the file again, exported from partnerdesk.</source>
            <translation>Dosyayı, partnerdesk’ten dışa aktarılmış olarak yeniden isteyin.</translation>
        </message>
        <message>
            <source>{file} is a view of a page that this partnerdesk does not have.</source>
            <translation>{file}, bu partnerdesk’te olmayan bir sayfanın görünümü.</translation>
        </message>
        <message>
            <source>Install the newest version, or ask for a view of another page.</source>
            <translation>En yeni sürümü kurun veya başka bir sayfanın görünümünü isteyin.</translation>
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
            <source>There is no copy called {name}. Nothing was changed.</source>
            <translation>{name} adında bir kopya yok. Hiçbir şey değiştirilmedi.</translation>
        </message>
        <message>
            <source>Look at the list of copies and choose another one.</source>
            <translation>Kopyaların listesine bakıp başka birini seçin.</translation>
        </message>
        <message>
            <source>The copy {name} is damaged. Nothing was changed.</source>
            <translation>{name} kopyası bozuk. Hiçbir şey değiştirilmedi.</translation>
        </message>
        <message>
            <source>Choose another copy; your present data is untouched.</source>
            <translation>Başka bir kopya seçin; şimdiki verilerinize dokunulmadı.</translation>
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
            <source>With your role, whole lists of customers are not exported.</source>
            <translation>Rolünüzle tüm müşteri listeleri dışa aktarılmaz.</translation>
        </message>
        <message>
            <source>Select the rows that you need in the window. This is a rule of partnerdesk; Webex has none for files.</source>
            <translation>Gereken satırları pencerede seçin. Bu, partnerdesk'in bir kuralıdır; Webex'in dosyalar için bir kuralı yoktur.</translation>
        </message>
        <message>
            <source>The picture {name} can't be the logo.</source>
            <translation>{name} resmi logo olamaz.</translation>
        </message>
        <message>
            <source>Choose a PNG or an SVG of at most 2 MB and 6,000 pixels that loads no other files.</source>
            <translation>En fazla 2 MB ve 6.000 piksel büyüklüğünde, başka dosya yüklemeyen bir PNG veya SVG seçin.</translation>
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
        <message>
            <source>There is no change with the id {change}.</source>
            <translation>{change} kimlikli bir değişiklik yok.</translation>
        </message>
        <message>
            <source>Look it up among the pending changes and their history.</source>
            <translation>Bekleyen değişikliklere ve geçmişlerine bakın.</translation>
        </message>
        <message>
            <source>There is not exactly one person called {person} in this replica.</source>
            <translation>Bu kopyada {person} adıyla tam olarak bir kişi yok.</translation>
        </message>
        <message>
            <source>Name the person by mail address or id; sync if somebody is new.</source>
            <translation>Kişiyi e-posta adresi veya kimliğiyle belirtin; yeni biriyse eşitleyin.</translation>
        </message>
        <message>
            <source>This change was sent and its outcome is not known yet, so it cannot be cancelled.</source>
            <translation>Bu değişiklik gönderildi ve sonucu henüz bilinmiyor; bu yüzden iptal edilemez.</translation>
        </message>
        <message>
            <source>Send the changes: the service is asked first how things stand.</source>
            <translation>Değişiklikleri gönderin: önce hizmete durum sorulur.</translation>
        </message>
        <message>
            <source>This change stands differently by now. Nothing was done.</source>
            <translation>Bu değişikliğin durumu artık farklı. Hiçbir şey yapılmadı.</translation>
        </message>
        <message>
            <source>Look at it again among the pending changes and their history.</source>
            <translation>Bekleyen değişikliklerde ve geçmişlerinde yeniden bakın.</translation>
        </message>
        <message>
            <source>The answer of the service did not come, so nobody knows yet if it was done.</source>
            <translation>Hizmetin yanıtı gelmedi; yapılıp yapılmadığı henüz bilinmiyor.</translation>
        </message>
        <message>
            <source>Before anything is sent again, the service is asked how things stand.</source>
            <translation>Yeniden bir şey gönderilmeden önce hizmete durum sorulur.</translation>
        </message>
        <message>
            <source>The service accepted the change, but its list does not show it.</source>
            <translation>Hizmet değişikliği kabul etti, ama listesinde görünmüyor.</translation>
        </message>
        <message>
            <source>Wait a while, then do it again.</source>
            <translation>Biraz bekleyip yeniden yapın.</translation>
        </message>
        <message>
            <source>Someone else has changed {person} at {customer} since then.</source>
            <translation>O zamandan beri {customer} müşterisinde {person} için başka biri değişiklik yaptı.</translation>
        </message>
        <message>
            <source>Compare both sides, then keep theirs or do yours again.</source>
            <translation>İki tarafı karşılaştırın, sonra onlarınkini bırakın veya sizinkini yeniden yapın.</translation>
        </message>
        <message>
            <source>{person} is not in your organization any more.</source>
            <translation>{person} artık kuruluşunuzda değil.</translation>
        </message>
        <message>
            <source>Leave it, or assign someone else.</source>
            <translation>Öyle bırakın veya başka birini atayın.</translation>
        </message>
        <message>
            <source>{person} does not hold the partner administrator role any more.</source>
            <translation>{person} artık iş ortağı yöneticisi rolünde değil.</translation>
        </message>
        <message>
            <source>Give the role back in Partner Hub and do it again, or leave it.</source>
            <translation>Rolü Partner Hub'da geri verip yeniden yapın veya öyle bırakın.</translation>
        </message>
        <message>
            <source>{person} has access to all customers by now and is not assigned to single ones.</source>
            <translation>{person} artık tüm müşterilere erişiyor ve tek tek atanmıyor.</translation>
        </message>
        <message>
            <source>Leave it: the access is there already.</source>
            <translation>Öyle bırakın: erişim zaten var.</translation>
        </message>
        <message>
            <source>{customer} is not among your customers any more.</source>
            <translation>{customer} artık müşterileriniz arasında değil.</translation>
        </message>
        <message>
            <source>Leave it. If the customer comes back, do it again.</source>
            <translation>Öyle bırakın. Müşteri geri gelirse yeniden yapın.</translation>
        </message>
        <message>
            <source>Your role or sign-in may not change the administrators of {customer}.</source>
            <translation>Rolünüz veya oturumunuz {customer} müşterisinin yöneticilerini değiştiremez.</translation>
        </message>
        <message>
            <source>Ask a partner full administrator, or sign in as one and do it again.</source>
            <translation>Bir iş ortağı tam yöneticisine sorun veya öyle oturum açıp yeniden yapın.</translation>
        </message>
        <message>
            <source>The service refused to change {person} at {customer} ({detail}).</source>
            <translation>Hizmet, {customer} müşterisinde {person} için değişikliği reddetti ({detail}).</translation>
        </message>
        <message>
            <source>Look at the customer in Partner Hub, then do it again or leave it.</source>
            <translation>Müşteriye Partner Hub'da bakın, sonra yeniden yapın veya öyle bırakın.</translation>
        </message>
        <message>
            <source>No sign-in is kept for this account, and no access token was given.</source>
            <translation>Bu hesap için saklanmış bir oturum yok ve erişim belirteci verilmedi.</translation>
        </message>
        <message>
            <source>Sign in in the window or with “partnerdesk account sign-in”, or use --token-env NAME.</source>
            <translation>Pencereden ya da “partnerdesk account sign-in” ile oturum açın veya --token-env NAME kullanın.</translation>
        </message>
        <message>
            <source>Signing in did not work ({detail}). Nothing was kept.</source>
            <translation>Oturum açılamadı ({detail}). Hiçbir şey saklanmadı.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>Oturum açmayı yeniden başlatın.</translation>
        </message>
        <message>
            <source>Port {port} of this computer is taken by another program.</source>
            <translation>Bu bilgisayarın {port} numaralı kapısını başka bir program kullanıyor.</translation>
        </message>
        <message>
            <source>Close that program, or choose another port here and in your Integration's redirect address.</source>
            <translation>O programı kapatın ya da burada ve Integration’ınızın yönlendirme adresinde başka bir kapı seçin.</translation>
        </message>
        <message>
            <source>The sign-in was declined in the browser. Nothing was kept.</source>
            <translation>Oturum açma tarayıcıda reddedildi. Hiçbir şey saklanmadı.</translation>
        </message>
        <message>
            <source>Start the sign-in again and choose “Accept”.</source>
            <translation>Oturum açmayı yeniden başlatın ve “Kabul et”i seçin.</translation>
        </message>
        <message>
            <source>The service refused the sign-in ({detail}).</source>
            <translation>Hizmet oturum açmayı kabul etmedi ({detail}).</translation>
        </message>
        <message>
            <source>Compare client id and redirect address with those of your Integration.</source>
            <translation>Client ID’yi ve yönlendirme adresini Integration’ınızdakilerle karşılaştırın.</translation>
        </message>
        <message>
            <source>Your Integration does not have all the scopes that partnerdesk asks for.</source>
            <translation>Integration’ınızda partnerdesk’in istediği kapsamların hepsi yok.</translation>
        </message>
        <message>
            <source>Add the scopes that the page lists to your Integration, then sign in again.</source>
            <translation>Sayfanın sıraladığı kapsamları Integration’ınıza ekleyin, sonra yeniden oturum açın.</translation>
        </message>
        <message>
            <source>An answer came that does not belong to this sign-in. It was not accepted.</source>
            <translation>Bu oturum açmaya ait olmayan bir yanıt geldi. Kabul edilmedi.</translation>
        </message>
        <message>
            <source>Close old sign-in pages in the browser, then start the sign-in again.</source>
            <translation>Tarayıcıdaki eski oturum açma sayfalarını kapatın, sonra yeniden başlatın.</translation>
        </message>
        <message>
            <source>A web page of another host tried to answer this sign-in. It was not accepted.</source>
            <translation>Başka bir sunucunun sayfası bu oturum açmayı yanıtlamaya çalıştı. Kabul edilmedi.</translation>
        </message>
        <message>
            <source>Close other pages in the browser, then start the sign-in again.</source>
            <translation>Tarayıcıdaki öteki sayfaları kapatın, sonra oturum açmayı yeniden başlatın.</translation>
        </message>
        <message>
            <source>No answer came from the browser within {minutes} minutes.</source>
            <translation>Tarayıcıdan {minutes} dakika içinde yanıt gelmedi.</translation>
        </message>
        <message>
            <source>Start the sign-in again. If the browser names the client or the redirect address, compare them with your Integration.</source>
            <translation>Oturum açmayı yeniden başlatın. Tarayıcı istemciden ya da yönlendirme adresinden söz ediyorsa bunları Integration’ınızla karşılaştırın.</translation>
        </message>
        <message>
            <source>The sign-in was stopped. Nothing was kept.</source>
            <translation>Oturum açma durduruldu. Hiçbir şey saklanmadı.</translation>
        </message>
        <message>
            <source>No browser could be opened on this computer.</source>
            <translation>Bu bilgisayarda tarayıcı açılamadı.</translation>
        </message>
        <message>
            <source>Set a standard browser in the system's settings, then start the sign-in again.</source>
            <translation>Sistem ayarlarında varsayılan bir tarayıcı seçin, sonra oturum açmayı yeniden başlatın.</translation>
        </message>
        <message>
            <source>The service does not accept this client id with this client secret.</source>
            <translation>Hizmet bu client ID ile bu client secret’ı kabul etmiyor.</translation>
        </message>
        <message>
            <source>Copy both anew from your Integration at developer.webex.com.</source>
            <translation>İkisini de developer.webex.com’daki Integration’ınızdan yeniden kopyalayın.</translation>
        </message>
        <message>
            <source>The service did not accept the answer of the browser ({detail}).</source>
            <translation>Hizmet tarayıcının yanıtını kabul etmedi ({detail}).</translation>
        </message>
        <message>
            <source>The proxy of this network wants a user name and a password.</source>
            <translation>Bu ağın vekil sunucusu bir kullanıcı adı ve parola istiyor.</translation>
        </message>
        <message>
            <source>Enter them in the settings under “Network”, or with “partnerdesk account proxy”.</source>
            <translation>Ayarlarda “Ağ” altında ya da “partnerdesk account proxy” ile girin.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>no change</source>
            <translation>değişiklik yok</translation>
        </message>
        <message>
            <source>In the compared week: {told}</source>
            <translation>Karşılaştırılan haftada: {told}</translation>
        </message>
        <message>
            <source>{part} of {whole}</source>
            <translation>{whole} içinde {part}</translation>
        </message>
        <message>
            <source>week of {date}</source>
            <translation>{date} haftası</translation>
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
            <source>Your own Webex partner organization: sign in once in the browser, then it is refreshed every week.</source>
            <translation>Kendi Webex iş ortağı kuruluşunuz: tarayıcıda bir kez oturum açın, sonra her hafta yenilenir.</translation>
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
        <message>
            <source>Back to “{title}”</source>
            <translation>“{title}” hesabına dön</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>today</source>
            <translation>bugün</translation>
        </message>
        <message>
            <source>{number} points</source>
            <translation>{number} puan</translation>
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
        <name>HelpFaults</name>
        <message>
            <source>Account, service and files</source>
            <translation>Hesap, hizmet ve dosyalar</translation>
        </message>
        <message>
            <source>Signing in</source>
            <translation>Oturum açma</translation>
        </message>
        <message>
            <source>Reports of a sync</source>
            <translation>Eşitlemenin raporları</translation>
        </message>
        <message>
            <source>Importing files</source>
            <translation>Dosya içe aktarma</translation>
        </message>
        <message>
            <source>Changes of administrators</source>
            <translation>Yönetici değişiklikleri</translation>
        </message>
        <message>
            <source>Weekly sync by the system</source>
            <translation>Sistemin başlattığı haftalık eşitleme</translation>
        </message>
    </context>
    <context>
        <name>HelpLinks</name>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Makale</translation>
        </message>
        <message>
            <source>For developers</source>
            <translation>Geliştiriciler için</translation>
        </message>
        <message>
            <source>Service status</source>
            <translation>Hizmet durumu</translation>
        </message>
        <message>
            <source>Copy the link “{title}”</source>
            <translation>“{title}” bağlantısını kopyala</translation>
        </message>
        <message>
            <source>Link copied.</source>
            <translation>Bağlantı kopyalandı.</translation>
        </message>
    </context>
    <context>
        <name>HelpNumbers</name>
        <message>
            <source>Statuses</source>
            <translation>Durumlar</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Ana göstergeler</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablolar</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sütunlar</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafikler</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Eşikler</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>Formül</translation>
        </message>
        <message>
            <source>Partner Hub says</source>
            <translation>Partner Hub der ki</translation>
        </message>
        <message>
            <source>Our reading</source>
            <translation>Bizim yorumumuz</translation>
        </message>
    </context>
    <context>
        <name>HelpPage</name>
        <message>
            <source>Everything here can be read offline; links open in your browser.</source>
            <translation>Buradaki her şey çevrimdışı okunur; bağlantılar tarayıcınızda açılır.</translation>
        </message>
        <message>
            <source>Resources and help</source>
            <translation>Kaynaklar ve yardım</translation>
        </message>
        <message>
            <source>Search help and links</source>
            <translation>Yardımda ve bağlantılarda ara</translation>
        </message>
    </context>
    <context>
        <name>HelpShortcuts</name>
        <message>
            <source>Action</source>
            <translation>Eylem</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tuşlar</translation>
        </message>
    </context>
    <context>
        <name>HistoryTab</name>
        <message>
            <source>What changed, week by week</source>
            <translation>Hafta hafta değişenler</translation>
        </message>
        <message>
            <source>Counted from the figures that were kept of each week. The first week that is known is the beginning.</source>
            <translation>Her hafta saklanan rakamlardan sayılır. Bilinen ilk hafta başlangıçtır.</translation>
        </message>
        <message>
            <source>Search license, product or subscription</source>
            <translation>Lisans, ürün veya abonelik ara</translation>
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
            <translation>Otomatik karşılayıcı</translation>
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
            <translation>Ort. seğirme (jitter)</translation>
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
            <translation>Çağrı sırası</translation>
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
            <translation>Sıra türü</translation>
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
        <name>KpiCard</name>
        <message>
            <source>Explain “{name}”</source>
            <translation>“{name}” sayısını açıkla</translation>
        </message>
        <message>
            <source>Explain this number (E)</source>
            <translation>Bu sayıyı açıkla (E)</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>— not known for the {week}</source>
            <translation>— {week} için bilinmiyor</translation>
        </message>
        <message>
            <source>{change} since the {week}</source>
            <translation>{week}na göre {change}</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>okunuyor</translation>
        </message>
        <message>
            <source>Enter shows the rows, E explains the number.</source>
            <translation>Enter satırları gösterir, E sayıyı açıklar.</translation>
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
        <name>Leaving</name>
        <message>
            <source>A sync is at work. Wait for its end, or stop it first.</source>
            <translation>Bir eşitleme sürüyor. Bitmesini bekleyin ya da önce durdurun.</translation>
        </message>
        <message>
            <source>Signed out.</source>
            <translation>Oturum kapatıldı.</translation>
        </message>
        <message>
            <source>Kept in the keyring.</source>
            <translation>Anahtarlıkta saklandı.</translation>
        </message>
        <message>
            <source>The proxy's password is forgotten.</source>
            <translation>Vekil sunucunun parolası unutuldu.</translation>
        </message>
        <message>
            <source>The recovery passphrase is set.</source>
            <translation>Kurtarma parolası belirlendi.</translation>
        </message>
    </context>
    <context>
        <name>LetterheadSettings</name>
        <message>
            <source>Name on reports</source>
            <translation>Raporlardaki ad</translation>
        </message>
        <message>
            <source>Stands at the upper right of a customer report; empty for none.</source>
            <translation>Müşteri raporunun sağ üst köşesinde yer alır; istemiyorsanız boş bırakın.</translation>
        </message>
        <message>
            <source>Logo on reports</source>
            <translation>Raporlardaki logo</translation>
        </message>
        <message>
            <source>A PNG or SVG of at most 2 MB; a copy is kept in the data folder.</source>
            <translation>En fazla 2 MB büyüklüğünde PNG veya SVG; bir kopyası veri klasöründe saklanır.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Seç…</translation>
        </message>
        <message>
            <source>Choose the logo</source>
            <translation>Logoyu seç</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove the logo</source>
            <translation>Logoyu kaldır</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Resimler</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
    </context>
    <context>
        <name>LicenceAdvice</name>
        <message>
            <source>{assigned} of {total} assigned</source>
            <translation>{total} lisansa karşılık {assigned} atanmış</translation>
        </message>
        <message>
            <source>{assigned} of {total} assigned, {used} used last week</source>
            <translation>{total} lisansa karşılık {assigned} atanmış, geçen hafta {used} kullanılmış</translation>
        </message>
        <message>
            <source>{assigned} of {total} assigned, {used} used in the last reported week</source>
            <translation>{total} lisansa karşılık {assigned} atanmış, raporlanan son haftada {used} kullanılmış</translation>
        </message>
        <message>
            <source>{assigned} assigned</source>
            <translation>{assigned} atanmış</translation>
        </message>
        <message>
            <source>{assigned} assigned, {used} used last week</source>
            <translation>{assigned} atanmış, geçen hafta {used} kullanılmış</translation>
        </message>
        <message>
            <source>{assigned} assigned, {used} used in the last reported week</source>
            <translation>{assigned} atanmış, raporlanan son haftada {used} kullanılmış</translation>
        </message>
        <message>
            <source>No licenses are listed.</source>
            <translation>Listelenen lisans yok.</translation>
        </message>
        <message>
            <source>they have no limit, so there is nothing to buy.</source>
            <translation>sınırları yok, satın alınacak bir şey de yok.</translation>
        </message>
        <message>
            <source>none of what was bought has been given out yet.</source>
            <translation>satın alınanların hiçbiri henüz dağıtılmamış.</translation>
        </message>
        <message>
            <source>{available} available. No report has told the use yet.</source>
            <translation>{available} kullanılabilir. Kullanımı henüz hiçbir rapor bildirmedi.</translation>
        </message>
        <message>
            <source>all are given out. No report has told the use, so it is not known whether some are unused.</source>
            <translation>tümü dağıtılmış. Kullanımı hiçbir rapor bildirmedi, bu yüzden kullanılmayan olup olmadığı bilinmiyor.</translation>
        </message>
        <message>
            <source>{overage} over the limit. No report has told their use, so it is not known whether unused ones would cover that.</source>
            <translation>sınır {overage} aşılmış. Kullanımlarını hiçbir rapor bildirmedi, bu yüzden kullanılmayanların bunu karşılayıp karşılamayacağı bilinmiyor.</translation>
        </message>
        <message>
            <source>{taken} assigned but unused would cover {covered} of the overage of {overage}. The use of others is not known.</source>
            <translation>atanmış ama kullanılmayan {taken} lisans, {overage} lisanslık aşımın {covered} tanesini karşılar. Diğerlerinin kullanımı bilinmiyor.</translation>
        </message>
        <message>
            <source>{taken} assigned but unused would cover the overage of {overage}, and {left} would be left.</source>
            <translation>atanmış ama kullanılmayan {taken} lisans {overage} lisanslık aşımı karşılar, geriye {left} kalır.</translation>
        </message>
        <message>
            <source>{taken} assigned but unused would just cover the overage of {overage}.</source>
            <translation>atanmış ama kullanılmayan {taken} lisans {overage} lisanslık aşımı tam karşılar.</translation>
        </message>
        <message>
            <source>{taken} assigned but unused would cover {covered} of the overage of {overage}; {needed} more would be needed.</source>
            <translation>Atanmış ama kullanılmayan {taken} lisans, {overage} lisanslık aşımın {covered} kadarını karşılar; {needed} lisans daha gerekir.</translation>
        </message>
        <message>
            <source>the overage of {overage} is in use; {needed} more would be needed.</source>
            <translation>{overage} lisanslık aşımın tümü kullanılıyor; {needed} lisans daha gerekir.</translation>
        </message>
        <message>
            <source>nobody uses them.</source>
            <translation>kimse kullanmıyor.</translation>
        </message>
        <message>
            <source>{available} available and {unused} assigned but unused; no more are needed.</source>
            <translation>{available} kullanılabilir, {unused} atanmış ama kullanılmıyor; daha fazlası gerekmiyor.</translation>
        </message>
        <message>
            <source>all are given out; {unused} assigned but unused could go to others before more are bought.</source>
            <translation>tümü dağıtılmış; atanmış ama kullanılmayan {unused} tanesi yenisi alınmadan başkalarına verilebilir.</translation>
        </message>
        <message>
            <source>all are given out and in use; the next person needs another one.</source>
            <translation>tümü dağıtılmış ve kullanılıyor; sıradaki kişi için yeni lisans gerekiyor.</translation>
        </message>
        <message>
            <source>all of them are of a trial that ends; none is bought yet.</source>
            <translation>hepsi süresi dolacak bir denemeye ait; henüz satın alınan yok.</translation>
        </message>
        <message>
            <source>{overage} over the limit; all of them are of a trial that ends, and none is bought yet.</source>
            <translation>sınırın {overage} üzerinde; hepsi süresi dolacak bir denemeye ait, henüz satın alınan yok.</translation>
        </message>
        <message numerus="yes">
            <source>Ended; %n of its {total} licenses are still assigned</source>
            <translation>
                <numerusform>Süresi doldu; {total} lisansın %n tanesi hâlâ atanmış</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ended; %n licenses are still assigned</source>
            <translation>
                <numerusform>Süresi doldu; %n lisans hâlâ atanmış</numerusform>
            </translation>
        </message>
        <message>
            <source>renew or buy, or free them.</source>
            <translation>yenileyin veya satın alın ya da atamaları kaldırın.</translation>
        </message>
        <message>
            <source>Ended; none of its licenses is assigned any more.</source>
            <translation>Süresi doldu; lisanslarından hiçbiri artık atanmış değil.</translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses are of an ongoing trial and not counted as bought.</source>
            <translation>
                <numerusform>Ayrıca %n lisans süren bir denemeye ait; satın alınmış sayılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses have ended and are not counted; still assigned of them: {assigned}.</source>
            <translation>
                <numerusform>Ayrıca süresi dolmuş %n lisans var, sayılmadı; bunlardan hâlâ atanmış olan: {assigned}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more licenses are assigned but unused on other license lines, which don't cover this overage.</source>
            <translation>
                <numerusform>Başka lisans satırlarında %n lisans daha atanmış ama kullanılmıyor; bunlar bu aşımı kapatmaz.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n license lines without a limit are not counted.</source>
            <translation>
                <numerusform>Sınırı olmayan %n lisans satırı sayılmadı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The use is known for %n of {all} license lines.</source>
            <translation>
                <numerusform>Kullanım, {all} lisans satırının %n tanesi için biliniyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>More were used than are assigned now: some were taken back inside the week.</source>
            <translation>Şu anda atanandan fazlası kullanılmış: bazıları hafta içinde geri alınmış.</translation>
        </message>
    </context>
    <context>
        <name>LostKeyPage</name>
        <message>
            <source>The key of your data is gone</source>
            <translation>Verilerinizin anahtarı yok</translation>
        </message>
        <message>
            <source>The keyring of this computer no longer has it. The recovery passphrase brings it back.</source>
            <translation>Bu bilgisayarın anahtarlığında artık yok. Kurtarma parolası onu geri getirir.</translation>
        </message>
        <message>
            <source>The keyring of this computer no longer has it, and no recovery passphrase was set. If you have a copy of the keyring, put it back and try again.</source>
            <translation>Bu bilgisayarın anahtarlığında artık yok ve kurtarma parolası belirlenmemiş. Anahtarlığın bir kopyası varsa yerine koyup yeniden deneyin.</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>Kurtarma parolası</translation>
        </message>
        <message>
            <source>Open the data</source>
            <translation>Verileri aç</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Sure? What only you had written, such as notes, can't be read again without the key.</source>
            <translation>Emin misiniz? Notlar gibi yalnızca sizin yazdıklarınız anahtar olmadan bir daha okunamaz.</translation>
        </message>
        <message>
            <source>Or begin anew: the files are set aside, and the next sync fetches your customers again. Notes, imported reports and the history of past weeks stay in the old files.</source>
            <translation>Ya da baştan başlayın: dosyalar kenara konur ve sonraki eşitleme müşterilerinizi yeniden getirir. Notlar, içe aktarılan raporlar ve geçmiş haftalar eski dosyalarda kalır.</translation>
        </message>
        <message>
            <source>Yes, begin anew</source>
            <translation>Evet, baştan başla</translation>
        </message>
        <message>
            <source>Begin anew…</source>
            <translation>Baştan başla…</translation>
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
            <source>Open the customer of a row</source>
            <translation>Satırdaki müşteriyi aç</translation>
        </message>
        <message>
            <source>Show or hide the details of a row</source>
            <translation>Satırın ayrıntılarını göster veya gizle</translation>
        </message>
        <message>
            <source>Headings of a table, from its first row</source>
            <translation>Tablonun başlıkları, ilk satırından</translation>
        </message>
        <message>
            <source>Menu of a row, heading or view</source>
            <translation>Satırın, başlığın veya görünümün menüsü</translation>
        </message>
        <message>
            <source>Explain a number</source>
            <translation>Bir sayıyı açıkla</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>Sonraki müşteri</translation>
        </message>
        <message>
            <source>Previous customer</source>
            <translation>Önceki müşteri</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>Sonraki sekme</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>Önceki sekme</translation>
        </message>
        <message>
            <source>Customer in a window of its own</source>
            <translation>Müşteriyi ayrı pencerede aç</translation>
        </message>
        <message>
            <source>Close details, an explanation or a dialog</source>
            <translation>Ayrıntıları, açıklamayı ya da iletişim kutusunu kapat</translation>
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
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
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
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Accounts…</source>
            <translation>Hesaplar…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
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
            <source>Help for this page</source>
            <translation>Bu sayfanın yardımı</translation>
        </message>
        <message>
            <source>Show the tour</source>
            <translation>Turu göster</translation>
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
            <source>Go to anything…</source>
            <translation>Her şeye git…</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Görünümü kaydet…</translation>
        </message>
        <message>
            <source>Import views…</source>
            <translation>Görünüm içe aktar…</translation>
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
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Show in the sidebar</source>
            <translation>Kenar çubuğunda göster</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>The filters, columns, order, sorting and widths of this page are kept.</source>
            <translation>Bu sayfanın filtreleri, sütunları, sütun düzeni, sıralaması ve genişlikleri saklanır.</translation>
        </message>
        <message>
            <source>There is a view of this name already.</source>
            <translation>Bu adda bir görünüm zaten var.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>partnerdesk {version} is available</source>
            <translation>partnerdesk {version} çıktı</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Sayfayı aç</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Şimdi değil</translation>
        </message>
        <message>
            <source>Skip this version</source>
            <translation>Bu sürümü atla</translation>
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
        <message>
            <source>The data folder {folder} is on a network drive ({kind}), where a database can be damaged. Move it to a disk of this computer.</source>
            <translation>{folder} veri klasörü bir ağ sürücüsünde ({kind}); veritabanı orada bozulabilir. Klasörü bu bilgisayarın bir diskine taşıyın.</translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Found in our help</source>
            <translation>Yardımda bulunanlar</translation>
        </message>
        <message>
            <source>Help for partnerdesk</source>
            <translation>partnerdesk yardımı</translation>
        </message>
        <message>
            <source>Quick links</source>
            <translation>Hızlı bağlantılar</translation>
        </message>
        <message>
            <source>Featured resources</source>
            <translation>Öne çıkan kaynaklar</translation>
        </message>
        <message>
            <source>Partner Helpdesk</source>
            <translation>İş Ortağı Yardım Masası</translation>
        </message>
        <message>
            <source>All resources</source>
            <translation>Tüm kaynaklar</translation>
        </message>
        <message>
            <source>Show the tour again</source>
            <translation>Turu yeniden göster</translation>
        </message>
        <message>
            <source>Support for Webex Calling and Contact Center. Open Partner Hub, go to “Resources &amp; help” there and choose the icon of the Partner Helpdesk: it has no address of its own.</source>
            <translation>Webex Calling ve Contact Center desteği. Partner Hub'ı açın, oradaki “Kaynaklar ve yardım” bölümünde İş Ortağı Yardım Masası simgesini seçin: kendine ait bir adresi yoktur.</translation>
        </message>
        <message>
            <source>No link fits. Search for less, or choose another filter.</source>
            <translation>Uyan bağlantı yok. Daha az sözcükle arayın ya da başka bir filtre seçin.</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>Tüm türler</translation>
        </message>
        <message>
            <source>Every product</source>
            <translation>Tüm ürünler</translation>
        </message>
        <message>
            <source>Every language</source>
            <translation>Tüm diller</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Language of the page</source>
            <translation>Sayfanın dili</translation>
        </message>
        <message>
            <source>Narrow the links below</source>
            <translation>Aşağıdaki bağlantıları daraltır</translation>
        </message>
    </context>
    <context>
        <name>OverviewTab</name>
        <message>
            <source>What matters now</source>
            <translation>Şu anda önemli olan</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Temel rakamlar</translation>
        </message>
        <message>
            <source>Latest changes</source>
            <translation>Son değişiklikler</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>Bunların kaynağı</translation>
        </message>
        <message>
            <source>Nothing presses</source>
            <translation>Acil bir şey yok</translation>
        </message>
        <message>
            <source>No status, license or date asks for you.</source>
            <translation>Sizi gerektiren bir durum, lisans veya tarih yok.</translation>
        </message>
        <message>
            <source>Active subscriptions</source>
            <translation>Etkin abonelikler</translation>
        </message>
        <message>
            <source>Ongoing trials</source>
            <translation>Süren denemeler</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Denemeler</translation>
        </message>
        <message>
            <source>Open the tab “{name}”</source>
            <translation>“{name}” sekmesini aç</translation>
        </message>
        <message>
            <source>Licenses used / assigned / bought</source>
            <translation>Kullanılan / atanan / satın alınan lisans</translation>
        </message>
        <message>
            <source>Licenses available</source>
            <translation>Kullanılabilir lisans</translation>
        </message>
        <message>
            <source>License overage</source>
            <translation>Lisans aşımı</translation>
        </message>
        <message>
            <source>Next end or renewal</source>
            <translation>Sıradaki bitiş veya yenileme</translation>
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
            <source>Customer since</source>
            <translation>Müşteri olma tarihi</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has changed in the last %n weeks.</source>
            <translation>
                <numerusform>Son %n haftada bir şey değişmedi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Week of {date}</source>
            <translation>{date} haftası</translation>
        </message>
        <message>
            <source>All changes</source>
            <translation>Tüm değişiklikler</translation>
        </message>
        <message>
            <source>Organization ID</source>
            <translation>Kuruluş kimliği</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Help for this page (F1)</source>
            <translation>Bu sayfanın yardımı (F1)</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Müşteri</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Çağrı</translation>
        </message>
        <message>
            <source>Administrators</source>
            <translation>Yöneticiler</translation>
        </message>
        <message>
            <source>Pending changes</source>
            <translation>Bekleyen değişiklikler</translation>
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
            <source>Resources and help</source>
            <translation>Kaynaklar ve yardım</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Recently used</source>
            <translation>Son kullanılanlar</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Eylemler</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>Go to anything</source>
            <translation>Her şeye git</translation>
        </message>
        <message>
            <source>Customer, page, view, action or setting</source>
            <translation>Müşteri, sayfa, görünüm, eylem veya ayar</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Bulunanlar</translation>
        </message>
        <message>
            <source>Arrows choose, Enter opens, Esc closes</source>
            <translation>Oklarla seçin, Enter ile açın, Esc ile kapatın</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Aranıyor…</translation>
        </message>
        <message>
            <source>Nothing fits “{text}”. Customers, pages, views, actions and settings were searched.</source>
            <translation>“{text}” ile eşleşen bir şey yok. Müşteriler, sayfalar, görünümler, eylemler ve ayarlar arandı.</translation>
        </message>
    </context>
    <context>
        <name>ProductToggle</name>
        <message>
            <source>Product</source>
            <translation>Ürün</translation>
        </message>
        <message>
            <source>Webex Calling data currently excludes Call on Webex.</source>
            <translation>Webex Calling verileri şu anda Call on Webex'i içermiyor.</translation>
        </message>
    </context>
    <context>
        <name>Pushes</name>
        <message numerus="yes">
            <source>%n change(s) need a decision of yours.</source>
            <translation>
                <numerusform>%n değişiklik kararınızı bekliyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
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
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
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
        <name>QueueCard</name>
        <message>
            <source>Staffing what-if…</source>
            <translation>Temsilci sayısı denemesi…</translation>
        </message>
        <message>
            <source>Work out how many agents a waiting time needs</source>
            <translation>Bir bekleme süresi için kaç temsilci gerektiğini hesaplayın</translation>
        </message>
        <message>
            <source>Queue {name}</source>
            <translation>Sıra: {name}</translation>
        </message>
        <message>
            <source>Longest wait: {time}</source>
            <translation>En uzun bekleme: {time}</translation>
        </message>
        <message>
            <source>No calls by the hour</source>
            <translation>Saatlere göre çağrı yok</translation>
        </message>
        <message>
            <source>Import report files…</source>
            <translation>Rapor dosyalarını içe aktar…</translation>
        </message>
    </context>
    <context>
        <name>QueueTable</name>
        <message>
            <source>The report of this week does not tell it.</source>
            <translation>Bu haftanın raporu bunu söylemiyor.</translation>
        </message>
    </context>
    <context>
        <name>RangeChooser</name>
        <message numerus="yes">
            <source>%n weeks</source>
            <translation>
                <numerusform>%n hafta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n months</source>
            <translation>
                <numerusform>%n ay</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
    </context>
    <context>
        <name>RangePopup</name>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>From</source>
            <translation>En az</translation>
        </message>
        <message>
            <source>To</source>
            <translation>En çok</translation>
        </message>
        <message>
            <source>Numbers alone, such as {example}</source>
            <translation>Yalnızca sayı, örneğin {example}</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>Resources and help</source>
            <translation>Kaynaklar ve yardım</translation>
        </message>
        <message>
            <source>Back to resources and help</source>
            <translation>Kaynaklar ve yardıma dön</translation>
        </message>
        <message>
            <source>Help pages</source>
            <translation>Yardım sayfaları</translation>
        </message>
        <message>
            <source>On this page</source>
            <translation>Bu sayfada</translation>
        </message>
        <message>
            <source>Text of the help page</source>
            <translation>Yardım sayfasının metni</translation>
        </message>
    </context>
    <context>
        <name>RemoveDialog</name>
        <message>
            <source>Remove {person} from {customer}?</source>
            <translation>{person} kişisinin {customer} ataması kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Remove the last administrator</source>
            <translation>Son yöneticiyi kaldır</translation>
        </message>
        <message>
            <source>Nobody is assigned to this customer then; only people with access to all customers reach it.</source>
            <translation>Bundan sonra bu müşteriye kimse atanmış olmaz; yalnızca tüm müşterilere erişimi olanlar erişir.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Kalsın</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Customer report · {date} · data as of {age}</source>
            <translation>Müşteri raporu · {date} · verilerin tarihi {age}</translation>
        </message>
        <message>
            <source>Made with partnerdesk on {moment}</source>
            <translation>partnerdesk ile hazırlandı: {moment}</translation>
        </message>
        <message>
            <source>Sample data: this customer does not exist</source>
            <translation>Örnek veriler: böyle bir müşteri yok</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>Calls offered</source>
            <translation>Gelen çağrılar</translation>
        </message>
        <message>
            <source>Abandoned</source>
            <translation>Terk edilen</translation>
        </message>
        <message>
            <source>Avg. answer time</source>
            <translation>Ort. yanıtlama süresi</translation>
        </message>
        <message>
            <source>Open points</source>
            <translation>Açık konular</translation>
        </message>
        <message>
            <source>Licenses</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Licenses in the last 12 months</source>
            <translation>Son 12 ayda lisanslar</translation>
        </message>
        <message>
            <source>Call queues</source>
            <translation>Çağrı sıraları</translation>
        </message>
        <message>
            <source>Nothing presses: no status, license or date asks for attention.</source>
            <translation>Acil bir şey yok: hiçbir durum, lisans veya tarih ilgi beklemiyor.</translation>
        </message>
        <message>
            <source>No licenses are listed.</source>
            <translation>Listelenen lisans yok.</translation>
        </message>
        <message>
            <source>No earlier weeks are kept yet.</source>
            <translation>Henüz daha önceki haftalar saklanmadı.</translation>
        </message>
        <message>
            <source>No calling report names this customer.</source>
            <translation>Hiçbir çağrı raporunda bu müşterinin adı geçmiyor.</translation>
        </message>
        <message>
            <source>No call queue report names this customer.</source>
            <translation>Hiçbir çağrı sırası raporunda bu müşterinin adı geçmiyor.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ve {count} tane daha</translation>
        </message>
        <message>
            <source>ended, {assigned} still assigned</source>
            <translation>süresi doldu, hâlâ atanmış: {assigned}</translation>
        </message>
        <message>
            <source>{assigned} assigned, no limit</source>
            <translation>{assigned} atanmış, sınırsız</translation>
        </message>
        <message>
            <source>{figures}; a trial</source>
            <translation>{figures}; deneme</translation>
        </message>
        <message>
            <source>Calling</source>
            <translation>Çağrı</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapor</translation>
        </message>
        <message>
            <source>sample</source>
            <translation>örnek</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Customer report</source>
            <translation>Müşteri raporu</translation>
        </message>
        <message>
            <source>this customer</source>
            <translation>bu müşteri</translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected customers</source>
            <translation>
                <numerusform>Seçili %Ln müşteri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln customers of the list as it is filtered</source>
            <translation>
                <numerusform>Filtrelenmiş listedeki %Ln müşterinin tümü</numerusform>
            </translation>
        </message>
        <message>
            <source>One page A4 as PDF: open points, licenses, their last 12 months, calling and call queues. Name and logo on it are yours, from the settings.</source>
            <translation>PDF olarak tek sayfa A4: açık konular, lisanslar, son 12 ayları, çağrılar ve çağrı sıraları. Üzerindeki ad ve logo sizindir, ayarlardan gelir.</translation>
        </message>
        <message>
            <source>Reports written</source>
            <translation>Yazılan raporlar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Farklı kaydet…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seçin…</translation>
        </message>
        <message>
            <source>{count} of {all} written</source>
            <translation>{count} / {all} yazıldı</translation>
        </message>
        <message numerus="yes">
            <source>Stopped. %Ln reports were written.</source>
            <translation>
                <numerusform>Durduruldu. %Ln rapor yazıldı.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln reports could not be written:</source>
            <translation>
                <numerusform>%Ln rapor yazılamadı:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln tane daha</numerusform>
            </translation>
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
        <name>RestoreDialog</name>
        <message>
            <source>Views and drafts</source>
            <translation>Görünümler, taslaklar</translation>
        </message>
        <message>
            <source>Data from Webex</source>
            <translation>Webex verileri</translation>
        </message>
        <message>
            <source>Restore a copy</source>
            <translation>Kopyayı geri yükle</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message>
            <source>{what}: restore the copy of {moment}?</source>
            <translation>{what}: {moment} tarihli kopya geri yüklensin mi?</translation>
        </message>
        <message>
            <source>The present file cannot be read. It is set aside, and the copy takes its place.</source>
            <translation>Şimdiki dosya okunamıyor. Kenara alınır ve yerine kopya konur.</translation>
        </message>
        <message>
            <source>The present file is kept as a copy of its own, so that you can go back.</source>
            <translation>Şimdiki dosya ayrı bir kopya olarak saklanır; dilerseniz geri dönersiniz.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln change(s) of administrators wait in this copy. They are sent with the next sync unless you cancel them; what was done already is noticed.</source>
            <translation>
                <numerusform>Bu kopyada bekleyen %Ln yönetici değişikliği var. İptal etmezseniz sonraki eşitlemede gönderilir; daha önce yapılmış olan fark edilir.</numerusform>
            </translation>
        </message>
        <message>
            <source>The next sync brings the present data again; what you import or sync is kept from then on.</source>
            <translation>Sonraki eşitleme güncel verileri yeniden getirir; o andan sonra eşitledikleriniz ve içe aktardıklarınız saklanır.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Şimdi</translation>
        </message>
        <message>
            <source>In the copy</source>
            <translation>Kopyada</translation>
        </message>
        <message>
            <source>Synced</source>
            <translation>Eşitlendi</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>Müşteriler</translation>
        </message>
        <message>
            <source>Weeks of history</source>
            <translation>Geçmiş haftalar</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Taslaklar</translation>
        </message>
        <message>
            <source>Waiting changes</source>
            <translation>Bekleyen değişiklikler</translation>
        </message>
    </context>
    <context>
        <name>RightLine</name>
        <message>
            <source>Yes</source>
            <translation>Evet</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Hayır</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Bilinmiyor</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>See all customers and their licenses</source>
            <translation>Bütün müşterileri ve lisanslarını görme</translation>
        </message>
        <message>
            <source>Have reports made on usage, calling and quality</source>
            <translation>Kullanım, arama ve kalite raporları hazırlatma</translation>
        </message>
        <message>
            <source>See who is assigned to a customer</source>
            <translation>Bir müşteriye kimin atandığını görme</translation>
        </message>
        <message>
            <source>Assign and remove administrators</source>
            <translation>Yönetici atama ve çıkarma</translation>
        </message>
        <message>
            <source>See the customers that you are assigned to, and their licenses</source>
            <translation>Atandığınız müşterileri ve lisanslarını görme</translation>
        </message>
        <message>
            <source>Your Integration was not asked for this.</source>
            <translation>Integration’ınızdan bu istenmedi.</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Partner full administrator</source>
            <translation>İş ortağı tam yöneticisi</translation>
        </message>
        <message>
            <source>Partner administrator</source>
            <translation>İş ortağı yöneticisi</translation>
        </message>
        <message>
            <source>Partner read-only administrator</source>
            <translation>İş ortağı salt okunur yöneticisi</translation>
        </message>
        <message>
            <source>Help desk administrator (basic)</source>
            <translation>Yardım masası yöneticisi (temel)</translation>
        </message>
        <message>
            <source>Help desk administrator (advanced)</source>
            <translation>Yardım masası yöneticisi (gelişmiş)</translation>
        </message>
        <message>
            <source>Sales administrator</source>
            <translation>Satış yöneticisi</translation>
        </message>
        <message>
            <source>Sales full administrator</source>
            <translation>Satış tam yöneticisi</translation>
        </message>
        <message>
            <source>Wholesale administrator</source>
            <translation>Toptan satış yöneticisi</translation>
        </message>
        <message>
            <source>Only a partner full administrator can change who is assigned.</source>
            <translation>Kimlerin atandığını yalnızca bir iş ortağı tam yöneticisi değiştirebilir.</translation>
        </message>
        <message>
            <source>Only a partner full administrator can see who is assigned.</source>
            <translation>Kimlerin atandığını yalnızca bir iş ortağı tam yöneticisi görebilir.</translation>
        </message>
        <message>
            <source>Only a sales or sales full administrator can start a trial.</source>
            <translation>Yalnızca bir satış veya satış tam yöneticisi deneme başlatabilir.</translation>
        </message>
        <message>
            <source>Only a sales or sales full administrator can extend a trial.</source>
            <translation>Yalnızca bir satış veya satış tam yöneticisi deneme uzatabilir.</translation>
        </message>
        <message>
            <source>Only a partner full or read-only administrator sees all customers.</source>
            <translation>Tüm müşterileri yalnızca bir iş ortağı tam veya salt okunur yöneticisi görür.</translation>
        </message>
        <message>
            <source>Only a partner full or read-only administrator can have reports made.</source>
            <translation>Yalnızca bir iş ortağı tam veya salt okunur yöneticisi rapor hazırlatabilir.</translation>
        </message>
        <message>
            <source>Only someone with a partner role can open a customer's organization.</source>
            <translation>Bir müşterinin kuruluşunu yalnızca iş ortağı rolü olan biri açabilir.</translation>
        </message>
        <message>
            <source>With your role you can't export whole lists of customers: select the rows that you need. This is a rule of partnerdesk; Webex has none for files.</source>
            <translation>Rolünüzle tüm müşteri listelerini dışa aktaramazsınız: gereken satırları seçin. Bu, partnerdesk'in bir kuralıdır; Webex'in dosyalar için bir kuralı yoktur.</translation>
        </message>
        <message>
            <source>Your role is not known here. You can try; the service decides.</source>
            <translation>Rolünüz burada bilinmiyor. Deneyebilirsiniz; hizmet karar verir.</translation>
        </message>
        <message>
            <source>What the role {role} may do is not known here. You can try.</source>
            <translation>{role} rolünün neler yapabildiği burada bilinmiyor. Deneyebilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>SavedViews</name>
        <message>
            <source>table {name}</source>
            <translation>tablo {name}</translation>
        </message>
        <message>
            <source>column {name}</source>
            <translation>sütun {name}</translation>
        </message>
        <message>
            <source>order by {name}</source>
            <translation>sıralama {name}</translation>
        </message>
        <message>
            <source>filter {name}</source>
            <translation>filtre {name}</translation>
        </message>
        <message>
            <source>setting {name}</source>
            <translation>ayar {name}</translation>
        </message>
        <message>
            <source>Left out, because it is not known here: {names}.</source>
            <translation>Burada bilinmediği için alınmadı: {names}.</translation>
        </message>
        <message>
            <source>“{name}” is saved.</source>
            <translation>“{name}” kaydedildi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>“{name}” is no longer in the sidebar. The palette still finds it.</source>
            <translation>“{name}” artık kenar çubuğunda değil. Paletten yine bulunur.</translation>
        </message>
        <message>
            <source>“{name}” is deleted.</source>
            <translation>“{name}” silindi.</translation>
        </message>
    </context>
    <context>
        <name>ScrollColumn</name>
        <message>
            <source>Content of the page</source>
            <translation>Sayfanın içeriği</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>Parola en az %Ln karakter olmalı.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>İki parola aynı değil.</translation>
        </message>
        <message>
            <source>Type the user name.</source>
            <translation>Kullanıcı adını yazın.</translation>
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
    </context>
    <context>
        <name>SettingsKeywords</name>
        <message>
            <source>language English Turkish translation locale</source>
            <translation>dil İngilizce Türkçe çeviri language</translation>
        </message>
        <message>
            <source>dark light mode night colors appearance contrast</source>
            <translation>koyu açık karanlık aydınlık mod gece renk görünüm kontrast</translation>
        </message>
        <message>
            <source>font zoom scale larger smaller letters accessibility</source>
            <translation>yazı tipi font yakınlaştırma ölçek büyük küçük harf erişilebilirlik</translation>
        </message>
        <message>
            <source>animation movement accessibility</source>
            <translation>animasyon hareket erişilebilirlik</translation>
        </message>
        <message>
            <source>Control Hub link URL browser</source>
            <translation>Control Hub bağlantı link URL tarayıcı</translation>
        </message>
        <message>
            <source>schedule timer weekly automatic refresh update</source>
            <translation>zamanlama takvim zamanlayıcı haftalık otomatik yenileme güncelleme</translation>
        </message>
        <message>
            <source>schedule timer background task service automatic</source>
            <translation>zamanlama zamanlayıcı arka plan görev hizmet otomatik</translation>
        </message>
        <message>
            <source>schedule stop suspend holiday</source>
            <translation>zamanlama durdur ara ver askıya al tatil</translation>
        </message>
        <message>
            <source>network mobile data hotspot tethering roaming</source>
            <translation>ağ mobil veri kotalı bağlantı hotspot dolaşım</translation>
        </message>
        <message>
            <source>notification message tray alert</source>
            <translation>bildirim ileti mesaj sistem tepsisi uyarı</translation>
        </message>
        <message>
            <source>idle password timeout away screen</source>
            <translation>boşta parola şifre zaman aşımı ekran kilidi</translation>
        </message>
        <message>
            <source>idle sleep screen suspend standby</source>
            <translation>boşta uyku ekran askıya alma bekleme</translation>
        </message>
        <message>
            <source>expiry expiration renewal end warning limit</source>
            <translation>bitiş sona erme süre yenileme uyarı sınır eşik</translation>
        </message>
        <message>
            <source>inactive idle sign-in limit</source>
            <translation>etkin olmayan boşta oturum açma sınır eşik</translation>
        </message>
        <message>
            <source>horizon forecast days ahead limit</source>
            <translation>ufuk öngörü tahmin gün ileri sınır eşik</translation>
        </message>
        <message>
            <source>unused utilization rate limit</source>
            <translation>kullanılmayan kullanım oranı sınır eşik</translation>
        </message>
        <message>
            <source>heavy light usage levels ranges</source>
            <translation>yoğun az kullanım düzey aralık</translation>
        </message>
        <message>
            <source>CSV report template name pattern</source>
            <translation>CSV rapor şablon ad kalıp</translation>
        </message>
        <message>
            <source>CSV report region country</source>
            <translation>CSV rapor bölge ülke</translation>
        </message>
        <message>
            <source>PDF company letterhead brand</source>
            <translation>PDF şirket firma antet marka</translation>
        </message>
        <message>
            <source>PDF picture image letterhead brand</source>
            <translation>PDF resim görsel antet marka</translation>
        </message>
        <message>
            <source>login log in sign out token integration OAuth</source>
            <translation>giriş oturum açma oturumu kapatma çıkış belirteç entegrasyon OAuth</translation>
        </message>
        <message>
            <source>password lock restore keyring lost key</source>
            <translation>parola şifre kilit geri yükleme anahtarlık kayıp anahtar</translation>
        </message>
        <message>
            <source>network connection internet firewall certificate</source>
            <translation>ağ bağlantı internet güvenlik duvarı sertifika</translation>
        </message>
        <message>
            <source>network internet firewall hosts URL</source>
            <translation>ağ internet güvenlik duvarı sunucu URL</translation>
        </message>
        <message>
            <source>security key cipher SQLCipher</source>
            <translation>güvenlik anahtar şifre SQLCipher</translation>
        </message>
        <message>
            <source>tracking statistics analytics usage data</source>
            <translation>izleme takip istatistik analiz kullanım verisi</translation>
        </message>
        <message>
            <source>personal data protection GDPR KVKK storage</source>
            <translation>kişisel veri koruma GDPR KVKK saklama</translation>
        </message>
        <message>
            <source>path directory location files database</source>
            <translation>yol dizin konum dosya veri tabanı</translation>
        </message>
        <message>
            <source>disk size space memory</source>
            <translation>disk boyut alan yer bellek</translation>
        </message>
        <message>
            <source>backup copy restore recover undo</source>
            <translation>yedek kopya geri yükleme kurtarma geri alma</translation>
        </message>
        <message>
            <source>health check problem support</source>
            <translation>sağlık denetim sorun destek</translation>
        </message>
        <message>
            <source>support help problem ZIP</source>
            <translation>destek yardım sorun ZIP</translation>
        </message>
        <message>
            <source>log error debug support</source>
            <translation>günlük kayıt hata destek</translation>
        </message>
        <message>
            <source>update upgrade release download</source>
            <translation>güncelleme yükseltme sürüm indirme</translation>
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
            <source>Weekly sync</source>
            <translation>Haftalık eşitleme</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilit</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>Eşikler</translation>
        </message>
        <message>
            <source>Low license assignment</source>
            <translation>Düşük lisans ataması</translation>
        </message>
        <message>
            <source>Calling engagement</source>
            <translation>Çağrı etkileşimi</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Raporlar</translation>
        </message>
        <message>
            <source>Customer reports</source>
            <translation>Müşteri raporları</translation>
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
            <source>Backups</source>
            <translation>Yedekler</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Gizlilik</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Ağ</translation>
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
            <source>Poor call: packet loss above</source>
            <translation>Kötü çağrı: paket kaybı şundan çoksa</translation>
        </message>
        <message>
            <source>Our cut-off, for calls whose source gives no grade of its own. Counts for files imported from now on.</source>
            <translation>Kaynağı kendi notunu vermeyen çağrılar için bizim eşiğimiz. Bundan sonra içe aktarılan dosyalar için geçerlidir.</translation>
        </message>
        <message>
            <source>Poor call: latency above</source>
            <translation>Kötü çağrı: gecikme şundan çoksa</translation>
        </message>
        <message>
            <source>As for packet loss; one of the three is enough.</source>
            <translation>Paket kaybında olduğu gibi; üçünden biri yeter.</translation>
        </message>
        <message>
            <source>Poor call: jitter above</source>
            <translation>Kötü çağrı: seğirme (jitter) şundan çoksa</translation>
        </message>
        <message>
            <source>Small group below</source>
            <translation>Küçük grup sınırı</translation>
        </message>
        <message>
            <source>Groups with fewer calls are hatched: they are too small to judge by.</source>
            <translation>Daha az çağrısı olan gruplar taralı gösterilir: değerlendirmek için çok küçüktürler.</translation>
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
            <source>How far ahead “Nearing expiration” and “Nearing renewal” look, and how far back “Recently added”.</source>
            <translation>“Süresi dolmak üzere” ve “Yenileme yaklaşıyor” ne kadar ileriye, “Son eklenenler” ne kadar geriye bakar.</translation>
        </message>
        <message>
            <source>Low assignment below</source>
            <translation>Düşük atama sınırı</translation>
        </message>
        <message>
            <source>Assigned of bought licenses; the lowest quarter of its peers alone counts as low.</source>
            <translation>Satın alınan lisansların atanan payı; yalnızca benzerlerinin en düşük çeyreği düşük sayılır.</translation>
        </message>
        <message>
            <source>Low assignment below, with few peers</source>
            <translation>Düşük atama sınırı, az sayıda benzerle</translation>
        </message>
        <message>
            <source>Where there are too few peers for a lowest quarter.</source>
            <translation>En düşük çeyrek için benzer abonelik sayısı yetmediğinde.</translation>
        </message>
        <message>
            <source>Fewest peers</source>
            <translation>En az benzer sayısı</translation>
        </message>
        <message>
            <source>Subscriptions of the same product that a lowest quarter needs.</source>
            <translation>En düşük çeyrek için aynı üründen gereken abonelik sayısı.</translation>
        </message>
        <message>
            <source>Smallest subscription judged</source>
            <translation>Değerlendirilen en küçük abonelik</translation>
        </message>
        <message>
            <source>Subscriptions with fewer licenses are neither judged nor peers.</source>
            <translation>Daha az lisanslı abonelikler ne değerlendirilir ne de benzer sayılır.</translation>
        </message>
        <message>
            <source>Youngest subscription judged</source>
            <translation>Değerlendirilen en yeni abonelik</translation>
        </message>
        <message>
            <source>Younger subscriptions are neither judged nor peers.</source>
            <translation>Daha yeni abonelikler ne değerlendirilir ne de benzer sayılır.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Hareket</translation>
        </message>
        <message>
            <source>Reduced: nothing moves by itself, not even while it waits.</source>
            <translation>Azaltılmış: Hiçbir şey kendiliğinden hareket etmez, beklerken bile.</translation>
        </message>
        <message>
            <source>Usage bands</source>
            <translation>Kullanım aralıkları</translation>
        </message>
        <message>
            <source>Calls per user and week at which a band begins; ours, Partner Hub does not name its own.</source>
            <translation>Bir aralığın başladığı, kullanıcı ve hafta başına çağrı sayısı; bizimdir, Partner Hub kendininkileri söylemez.</translation>
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
            <source>Encryption</source>
            <translation>Şifreleme</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>Kopyalar</translation>
        </message>
        <message>
            <source>A sync copies the data once a week; your own views and drafts are copied on each day that they changed. Each copy is opened and checked right away.</source>
            <translation>Eşitleme verileri haftada bir kopyalar; kendi görünümleriniz ve taslaklarınız, değiştikleri her gün kopyalanır. Her kopya hemen açılıp denetlenir.</translation>
        </message>
        <message>
            <source>Tell of new versions</source>
            <translation>Yeni sürümleri haber ver</translation>
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
            <source>This copy of the program carries no key to check such notices with, so it never asks.</source>
            <translation>Programın bu kopyasında bu bildirimleri doğrulayacak bir anahtar yok; bu yüzden hiç sormaz.</translation>
        </message>
        <message>
            <source>Asks {host} once a day and sends nothing about you; nothing is installed by itself.</source>
            <translation>Günde bir kez {host} adresine sorar ve sizinle ilgili hiçbir şey göndermez; hiçbir şey kendiliğinden kurulmaz.</translation>
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
            <source>Reduced</source>
            <translation>Azaltılmış</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Tam</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana dön</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
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
        <message>
            <source>Account: {title}</source>
            <translation>Hesap: {title}</translation>
        </message>
    </context>
    <context>
        <name>SignInDialog</name>
        <message>
            <source>Sign in</source>
            <translation>Oturum açın</translation>
        </message>
        <message>
            <source>The service does not accept this sign-in any more. Your data stays readable.</source>
            <translation>Hizmet bu oturumu artık kabul etmiyor. Verileriniz okunabilir kalır.</translation>
        </message>
    </context>
    <context>
        <name>SignOutDialog</name>
        <message>
            <source>Sign out</source>
            <translation>Oturumu kapat</translation>
        </message>
        <message>
            <source>Sign out, and go on reading here</source>
            <translation>Oturumu kapat, burada okumayı sürdür</translation>
        </message>
        <message>
            <source>Sign out, and lock the data away</source>
            <translation>Oturumu kapat, verileri kilitle</translation>
        </message>
        <message>
            <source>Sign out, and erase the data</source>
            <translation>Oturumu kapat, verileri sil</translation>
        </message>
        <message>
            <source>Removes the key of the files as well: the recovery passphrase opens them again.</source>
            <translation>Dosyaların anahtarını da kaldırır: onları yeniden kurtarma parolası açar.</translation>
        </message>
        <message>
            <source>Removes the key of the files as well: nobody can read them again, you included.</source>
            <translation>Dosyaların anahtarını da kaldırır: siz dahil kimse onları bir daha okuyamaz.</translation>
        </message>
        <message>
            <source>Removes access and refresh token, client secret and proxy password from the keyring.</source>
            <translation>Erişim ve yenileme belirteçlerini, client secret’ı ve vekil sunucu parolasını anahtarlıktan kaldırır.</translation>
        </message>
        <message>
            <source>Removes everything of this account: replica, notes, backups, key and sign-in.</source>
            <translation>Bu hesabın her şeyini kaldırır: kopya, notlar, yedekler, anahtar ve oturum.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
    </context>
    <context>
        <name>Staffing</name>
        <message>
            <source>not usable here</source>
            <translation>burada kullanılamaz</translation>
        </message>
        <message numerus="yes">
            <source>It answers like %n agent(s) who only take these calls; it starts there.</source>
            <translation>
                <numerusform>Sıra, yalnızca bu çağrıları alan %n temsilci varmış gibi yanıt veriyor; hesap oradan başlar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Even that comes to {computed} alone: calls come in bunches or agents are often away, so take the results for a direction, not for numbers.</source>
            <translation>O bile yalnızca {computed} ediyor: çağrılar toplu geliyor ya da temsilciler sık sık başka işte; sonuçları sayı olarak değil, yön olarak alın.</translation>
        </message>
        <message>
            <source>Avg. answer time, nobody hangs up (Erlang C)</source>
            <translation>Ort. yanıt süresi, kimse kapatmazsa (Erlang C)</translation>
        </message>
        <message>
            <source>Avg. answer time, callers hang up (Erlang A)</source>
            <translation>Ort. yanıt süresi, arayanlar kapatırsa (Erlang A)</translation>
        </message>
        <message>
            <source>Abandoned calls (Erlang A)</source>
            <translation>Terk edilen çağrılar (Erlang A)</translation>
        </message>
        <message>
            <source>Avg. wait before abandoned (Erlang A)</source>
            <translation>Terk edilmeden önce ort. bekleme (Erlang A)</translation>
        </message>
        <message>
            <source>Answered within {time} (Erlang C)</source>
            <translation>{time} içinde yanıtlanan (Erlang C)</translation>
        </message>
        <message>
            <source>Fewest agents for {rate} within {time}</source>
            <translation>{time} içinde {rate} için en az temsilci</translation>
        </message>
        <message>
            <source>Agents busy</source>
            <translation>Temsilcilerin doluluğu</translation>
        </message>
        <message numerus="yes">
            <source>The model does not fit this queue as reported: with %n agent(s) callers would wait {computed} on average, but they waited {observed}.</source>
            <translation>
                <numerusform>Model bu sıraya bildirildiği hâliyle uymuyor: %n temsilciyle arayanlar ortalama {computed} beklerdi, oysa {observed} beklediler.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StaffingDialog</name>
        <message>
            <source>{title}, observed: {value}</source>
            <translation>{title}, gözlenen: {value}</translation>
        </message>
        <message>
            <source>This can't be worked out. Choose other numbers.</source>
            <translation>Bu hesaplanamıyor. Başka sayılar seçin.</translation>
        </message>
        <message>
            <source>Staffing what-if</source>
            <translation>Temsilci sayısı denemesi</translation>
        </message>
        <message>
            <source>Staffing what-if: {queue}</source>
            <translation>Temsilci sayısı denemesi: {queue}</translation>
        </message>
        <message>
            <source>What would change with more or fewer agents. Advice alone: nothing is changed anywhere.</source>
            <translation>Daha çok veya daha az temsilciyle ne değişirdi. Yalnızca öneri: hiçbir yerde hiçbir şey değişmez.</translation>
        </message>
        <message>
            <source>Offered calls a week</source>
            <translation>Haftada gelen çağrı</translation>
        </message>
        <message>
            <source>Handle time of a call</source>
            <translation>Bir çağrının işlem süresi</translation>
        </message>
        <message>
            <source>Agents at work in those hours</source>
            <translation>Bu saatlerde çalışan temsilci</translation>
        </message>
        <message>
            <source>Patience of callers</source>
            <translation>Arayanların sabrı</translation>
        </message>
        <message>
            <source>Hours a week in which calls come in</source>
            <translation>Haftada çağrı gelen saat</translation>
        </message>
        <message>
            <source>Answer within</source>
            <translation>Şu sürede yanıtla</translation>
        </message>
        <message>
            <source>of so many calls</source>
            <translation>çağrıların şu kadarında</translation>
        </message>
        <message>
            <source>Callers hang up after, on average</source>
            <translation>Arayanlar ortalama şu süreden sonra kapatır</translation>
        </message>
        <message>
            <source>s</source>
            <translation>sn</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Hesaplanan</translation>
        </message>
        <message>
            <source>Observed</source>
            <translation>Gözlenen</translation>
        </message>
        <message>
            <source>What this stands on</source>
            <translation>Bunun dayanağı</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Metin olarak kopyala</translation>
        </message>
        <message>
            <source>Back to the observed week</source>
            <translation>Gözlenen haftaya dön</translation>
        </message>
        <message>
            <source>It starts from the {week}.</source>
            <translation>Başlangıç: {week}.</translation>
        </message>
        <message>
            <source>The report does not tell the handle time: 4 minutes are assumed.</source>
            <translation>Rapor işlem süresini söylemiyor: 4 dakika varsayıldı.</translation>
        </message>
        <message>
            <source>Nobody hung up in it: the patience is assumed.</source>
            <translation>O hafta kimse kapatmadı: sabır süresi varsayıldı.</translation>
        </message>
        <message>
            <source>The hours are assumed: no single calls were imported.</source>
            <translation>Saatler varsayıldı: tek tek çağrılar içe aktarılmadı.</translation>
        </message>
        <message>
            <source>What-if copied</source>
            <translation>Deneme kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>StarterViews</name>
        <message>
            <source>Needs me this week</source>
            <translation>Bu hafta bekleyenler</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Denemeler</translation>
        </message>
        <message>
            <source>Calling fell most</source>
            <translation>Çağrıda düşenler</translation>
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
            <source>waiting for an answer</source>
            <translation>yanıt bekleniyor</translation>
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
            <source>Synced in part: {what}</source>
            <translation>Kısmen eşitlendi: {what}</translation>
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
            <source>Synced in part {age}</source>
            <translation>Kısmen eşitlendi: {age}</translation>
        </message>
        <message>
            <source>paused until {time}</source>
            <translation>{time} tarihine kadar duraklatıldı</translation>
        </message>
        <message>
            <source>syncs when the network is back</source>
            <translation>ağ gelince eşitlenecek</translation>
        </message>
        <message>
            <source>waits for a connection that is not metered</source>
            <translation>tarifeli olmayan bir bağlantı bekleniyor</translation>
        </message>
        <message>
            <source>sign in to sync</source>
            <translation>eşitlemek için oturum açın</translation>
        </message>
        <message>
            <source>sync is about to start</source>
            <translation>eşitleme başlamak üzere</translation>
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
            <source>Figures of the new week are there from {moment}; partnerdesk fetches them then.</source>
            <translation>Yeni haftanın rakamları {moment} itibarıyla hazır olur; partnerdesk onları o zaman getirir.</translation>
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
        <name>StatusWords</name>
        <message>
            <source>Active</source>
            <translation>Etkin</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abonelik</translation>
        </message>
        <message>
            <source>Renewing</source>
            <translation>Yenileniyor</translation>
        </message>
        <message>
            <source>Renewing soon</source>
            <translation>Yakında yenileniyor</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>Trial expired</source>
            <translation>Deneme süresi doldu</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Süresi doldu</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Sona erdi</translation>
        </message>
        <message>
            <source>Canceled</source>
            <translation>İptal edildi</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Feshedildi</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Askıya alındı</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Ödenmedi</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Vadesi geçti</translation>
        </message>
        <message>
            <source>Expiring soon</source>
            <translation>Yakında sona eriyor</translation>
        </message>
        <message>
            <source>License overage</source>
            <translation>Lisans aşımı</translation>
        </message>
        <message>
            <source>Ready for order setup</source>
            <translation>Sipariş kurulumu için hazır</translation>
        </message>
        <message>
            <source>Waiting for setup</source>
            <translation>Kurulum bekliyor</translation>
        </message>
        <message>
            <source>Provisioning</source>
            <translation>Hazırlanıyor</translation>
        </message>
        <message>
            <source>No recent activity</source>
            <translation>Yakın zamanda etkinlik yok</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Etkin değil</translation>
        </message>
    </context>
    <context>
        <name>SubscriptionSection</name>
        <message>
            <source>Search customer or subscription</source>
            <translation>Müşteri veya abonelik ara</translation>
        </message>
        <message>
            <source>All subscriptions of these customers, not the new ones alone</source>
            <translation>Yalnızca yeniler değil, bu müşterilerin tüm abonelikleri</translation>
        </message>
        <message numerus="yes">
            <source>Within %n days</source>
            <translation>
                <numerusform>%n gün içinde</numerusform>
            </translation>
        </message>
        <message>
            <source>Below {rate}</source>
            <translation>{rate} altında</translation>
        </message>
        <message>
            <source>Nothing was added in this time</source>
            <translation>Bu sürede hiçbir şey eklenmedi</translation>
        </message>
        <message>
            <source>New subscriptions and trials of this product are listed here.</source>
            <translation>Bu ürünün yeni abonelik ve denemeleri burada listelenir.</translation>
        </message>
        <message>
            <source>Nothing expires in this time</source>
            <translation>Bu sürede hiçbir şey sona ermiyor</translation>
        </message>
        <message>
            <source>No subscription or trial of this product ends unrenewed. Good news.</source>
            <translation>Bu ürünün hiçbir abonelik veya denemesi yenilenmeden bitmiyor. İyi haber.</translation>
        </message>
        <message>
            <source>Nothing renews itself in this time</source>
            <translation>Bu sürede kendiliğinden yenilenen yok</translation>
        </message>
        <message>
            <source>Subscriptions of this product that renew themselves are listed here.</source>
            <translation>Bu ürünün kendiliğinden yenilenen abonelikleri burada listelenir.</translation>
        </message>
        <message>
            <source>Assignment is low nowhere</source>
            <translation>Hiçbir yerde atama düşük değil</translation>
        </message>
        <message>
            <source>Every subscription that is judged is well assigned. Good news.</source>
            <translation>Değerlendirilen her aboneliğin lisansları yeterince atanmış. İyi haber.</translation>
        </message>
        <message>
            <source>No subscription of this product</source>
            <translation>Bu ürünün aboneliği yok</translation>
        </message>
        <message>
            <source>Nothing of it was bought or is tried in this week.</source>
            <translation>Bu haftada ondan satın alınan veya denenen bir şey yok.</translation>
        </message>
        <message>
            <source>Nobody is over the license limit</source>
            <translation>Lisans sınırını aşan yok</translation>
        </message>
        <message>
            <source>No customer has assigned more licenses than it bought. Good news.</source>
            <translation>Hiçbir müşteri satın aldığından fazla lisans atamamış. İyi haber.</translation>
        </message>
        <message>
            <source>Recently added</source>
            <translation>Son eklenen</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Sona eren</translation>
        </message>
        <message>
            <source>Renewing</source>
            <translation>Yenilenen</translation>
        </message>
        <message>
            <source>Low assignment</source>
            <translation>Düşük atama</translation>
        </message>
        <message>
            <source>Over limit</source>
            <translation>Sınır aşımı</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
    </context>
    <context>
        <name>SubscriptionTable</name>
        <message>
            <source>These licenses belong to no subscription.</source>
            <translation>Bu lisanslar hiçbir aboneliğe ait değil.</translation>
        </message>
        <message>
            <source>It renews itself.</source>
            <translation>Kendiliğinden yenileniyor.</translation>
        </message>
        <message>
            <source>It does not renew itself, or nobody said that it does.</source>
            <translation>Kendiliğinden yenilenmiyor ya da yenilendiği bildirilmedi.</translation>
        </message>
        <message>
            <source>Subscription</source>
            <translation>Abonelik</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Deneme</translation>
        </message>
        <message>
            <source>Without subscription</source>
            <translation>Aboneliksiz</translation>
        </message>
        <message>
            <source>{used} were used in the week, more than are assigned now.</source>
            <translation>Hafta içinde {used} lisans kullanıldı; bu, şu an atanandan fazla.</translation>
        </message>
        <message>
            <source>No usage report gave it.</source>
            <translation>Hiçbir kullanım raporu vermedi.</translation>
        </message>
        <message>
            <source>Different licenses used in 90 days.</source>
            <translation>90 günde kullanılan farklı lisans sayısı.</translation>
        </message>
        <message>
            <source>The largest number of one week of the last 13.</source>
            <translation>Son 13 haftanın en yüksek haftalık sayısı.</translation>
        </message>
        <message>
            <source>Taking these back covers the overage: nothing needs to be bought.</source>
            <translation>Bunlar geri alınırsa aşım kapanır: satın almaya gerek yok.</translation>
        </message>
        <message numerus="yes">
            <source>The use of %n license line(s) is not reported.</source>
            <translation>
                <numerusform>%n lisans satırının kullanımı bildirilmedi.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubscriptionsBody</name>
        <message>
            <source>Key performance indicators</source>
            <translation>Temel performans göstergeleri</translation>
        </message>
        <message numerus="yes">
            <source>Outlook: %n days</source>
            <translation>
                <numerusform>Öngörü süresi: %n gün</numerusform>
            </translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>Go to section</source>
            <translation>Bölüme git</translation>
        </message>
        <message>
            <source>{number} with Meetings or Calling</source>
            <translation>{number} müşteride Meetings veya Calling var</translation>
        </message>
        <message>
            <source>No week is known yet</source>
            <translation>Henüz bilinen bir hafta yok</translation>
        </message>
        <message>
            <source>Each sync keeps one week; the trend begins with the first.</source>
            <translation>Her eşitleme bir haftayı saklar; trend ilkiyle başlar.</translation>
        </message>
    </context>
    <context>
        <name>SubscriptionsPage</name>
        <message>
            <source>Subscriptions</source>
            <translation>Abonelikler</translation>
        </message>
        <message>
            <source>Licenses, subscriptions and trials of your customers</source>
            <translation>Müşterilerinizin lisansları, abonelikleri ve denemeleri</translation>
        </message>
        <message>
            <source>No figures yet</source>
            <translation>Henüz sayı yok</translation>
        </message>
        <message>
            <source>This computer is offline. Once it is connected, a sync brings them; after that they are here.</source>
            <translation>Bu bilgisayar çevrimdışı. Bağlanınca bir eşitleme onları getirir; sonra hep burada olurlar.</translation>
        </message>
        <message>
            <source>Once a sync has run, the figures of your customers are here, offline too.</source>
            <translation>Bir eşitleme çalıştıktan sonra müşterilerinizin sayıları çevrimdışıyken de burada olur.</translation>
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
        <name>SubscriptionsTab</name>
        <message>
            <source>Are they using what they bought, and do they need more?</source>
            <translation>Satın aldıklarını kullanıyorlar mı, daha fazlası gerekiyor mu?</translation>
        </message>
        <message>
            <source>Subscriptions and trials</source>
            <translation>Abonelikler ve denemeler</translation>
        </message>
        <message>
            <source>A line for each product of each subscription. Counts are over license lines with a limit.</source>
            <translation>Her aboneliğin her ürünü için bir satır. Sayılar, sınırı olan lisans satırlarındandır.</translation>
        </message>
        <message>
            <source>Search ID, contract, product or tag</source>
            <translation>Kimlik, sözleşme, ürün veya etiket ara</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Faturalar</translation>
        </message>
        <message>
            <source>No invoices</source>
            <translation>Fatura yok</translation>
        </message>
        <message>
            <source>No invoice report has named this customer yet.</source>
            <translation>Hiçbir fatura raporu bu müşteriyi henüz anmadı.</translation>
        </message>
        <message>
            <source>Search number, subscription or state</source>
            <translation>Numara, abonelik veya durum ara</translation>
        </message>
        <message>
            <source>Order history</source>
            <translation>Sipariş geçmişi</translation>
        </message>
        <message>
            <source>No orders</source>
            <translation>Sipariş yok</translation>
        </message>
        <message>
            <source>No order report has named this customer yet.</source>
            <translation>Hiçbir sipariş raporu bu müşteriyi henüz anmadı.</translation>
        </message>
        <message>
            <source>Search number, subscription or license</source>
            <translation>Numara, abonelik veya lisans ara</translation>
        </message>
        <message>
            <source>Product of the trend</source>
            <translation>Trendin ürünü</translation>
        </message>
        <message>
            <source>No trend</source>
            <translation>Trend yok</translation>
        </message>
        <message>
            <source>There are no license lines with a limit to draw a trend of.</source>
            <translation>Trendi çizilecek, sınırı olan lisans satırı yok.</translation>
        </message>
        <message>
            <source>No trend yet</source>
            <translation>Henüz eğilim yok</translation>
        </message>
        <message>
            <source>No week has been written down for this product.</source>
            <translation>Bu ürün için henüz bir hafta kaydedilmedi.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
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
        <name>SyncSettings</name>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>Pause for…</source>
            <translation>Duraklat…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln week(s)</source>
            <translation>
                <numerusform>%Ln hafta</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message numerus="yes">
            <source>after %Ln minute(s)</source>
            <translation>
                <numerusform>%Ln dakika sonra</numerusform>
            </translation>
        </message>
        <message>
            <source>never</source>
            <translation>hiçbir zaman</translation>
        </message>
        <message>
            <source>until {moment}</source>
            <translation>{moment} tarihine kadar</translation>
        </message>
        <message>
            <source>The weekly sync now runs with the window closed too.</source>
            <translation>Haftalık eşitleme artık pencere kapalıyken de çalışır.</translation>
        </message>
        <message>
            <source>The weekly sync runs with the window open alone.</source>
            <translation>Haftalık eşitleme yalnızca pencere açıkken çalışır.</translation>
        </message>
        <message>
            <source>Closes the files and drops key and tokens after some time without input, but does not stop someone who uses this session: for that, set a recovery passphrase under “Account and data”.</source>
            <translation>Bir süre girdi olmayınca dosyaları kapatır, anahtarı ve belirteçleri bellekten atar; ancak oturumunuzu kullanan birini durdurmaz: bunun için “Hesap ve veriler” altında bir kurtarma parolası belirleyin.</translation>
        </message>
        <message>
            <source>Closes the files and drops key and tokens after some time without input; the recovery passphrase opens them again.</source>
            <translation>Bir süre girdi olmayınca dosyaları kapatır, anahtarı ve belirteçleri bellekten atar; dosyaları yeniden kurtarma parolası açar.</translation>
        </message>
        <message>
            <source>Sample data are synced only when you ask for it, so there is no check.</source>
            <translation>Örnek veriler yalnızca siz istediğinizde eşitlenir; bu yüzden denetim yoktur.</translation>
        </message>
        <message>
            <source>Not for this account: nobody is there to type the passphrase that opens its files while the window is closed.</source>
            <translation>Bu hesap için olmaz: pencere kapalıyken dosyalarını açan parolayı yazacak kimse yoktur.</translation>
        </message>
        <message>
            <source>Not for this account: its sign-in is not kept, so nothing can use it while the window is closed; sign in with your own Integration.</source>
            <translation>Bu hesap için olmaz: oturumu saklanmadığından pencere kapalıyken kullanılamaz; kendi Integration’ınızla oturum açın.</translation>
        </message>
        <message>
            <source>Sync every week by itself</source>
            <translation>Her hafta kendiliğinden eşitle</translation>
        </message>
        <message>
            <source>Once Webex has the figures of a new week: Sunday 00:00 UTC and up to an hour.</source>
            <translation>Webex yeni haftanın rakamlarını verince: Pazar 00:00 UTC ve en çok bir saat sonrası.</translation>
        </message>
        <message>
            <source>With the window closed too</source>
            <translation>Pencere kapalıyken de</translation>
        </message>
        <message>
            <source>Registers a check with the scheduler of this system, for you alone.</source>
            <translation>Bu sistemin zamanlayıcısına, yalnızca sizin için bir denetim kaydeder.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklatma</translation>
        </message>
        <message>
            <source>No sync starts by itself for a while; “Sync now” still works.</source>
            <translation>Bir süre kendiliğinden eşitleme başlamaz; “Şimdi eşitle” yine çalışır.</translation>
        </message>
        <message>
            <source>On metered connections too</source>
            <translation>Tarifeli bağlantılarda da</translation>
        </message>
        <message>
            <source>Otherwise it waits for a connection that does not cost by volume.</source>
            <translation>Kapalıyken, kotaya göre ücretlendirilmeyen bir bağlantıyı bekler.</translation>
        </message>
        <message>
            <source>Notify after a sync</source>
            <translation>Eşitlemeden sonra bildir</translation>
        </message>
        <message>
            <source>One sentence when customers newly expire or exceed their licenses, or it failed.</source>
            <translation>Yeni müşterilerin süresi dolmak üzereyse ya da lisans sınırı aşıldıysa veya eşitleme başarısız olduysa tek cümle.</translation>
        </message>
        <message>
            <source>Lock when nobody is there</source>
            <translation>Kimse yokken kilitle</translation>
        </message>
        <message>
            <source>Closes the files and drops key and tokens after some time without input.</source>
            <translation>Bir süre kullanılmayınca dosyaları kapatır, anahtarı ve erişim belirteçlerini bellekten siler.</translation>
        </message>
        <message>
            <source>Lock with the system</source>
            <translation>Sistemle birlikte kilitle</translation>
        </message>
        <message>
            <source>When this computer is locked or sleeps. Sample data is never locked by itself.</source>
            <translation>Bu bilgisayar kilitlenince veya uykuya geçince. Örnek veriler kendiliğinden kilitlenmez.</translation>
        </message>
    </context>
    <context>
        <name>TableHeader</name>
        <message>
            <source>{column}, sorted descending</source>
            <translation>{column}, azalan sıralı</translation>
        </message>
        <message>
            <source>{column}, sorted ascending</source>
            <translation>{column}, artan sıralı</translation>
        </message>
    </context>
    <context>
        <name>TableSheet</name>
        <message>
            <source>Licenses used</source>
            <translation>Kullanılan lisanslar</translation>
        </message>
        <message>
            <source>Licenses assigned</source>
            <translation>Atanan lisanslar</translation>
        </message>
        <message>
            <source>Licenses bought</source>
            <translation>Satın alınan lisanslar</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Para birimi</translation>
        </message>
        <message>
            <source>Ends or renews</source>
            <translation>Bitiş veya yenileme</translation>
        </message>
        <message>
            <source>{title} (seconds)</source>
            <translation>{title} (saniye)</translation>
        </message>
    </context>
    <context>
        <name>ThresholdButton</name>
        <message>
            <source>Change this threshold</source>
            <translation>Bu eşiği değiştir</translation>
        </message>
    </context>
    <context>
        <name>ThresholdPopup</name>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana döndür</translation>
        </message>
        <message>
            <source>days</source>
            <translation>gün</translation>
        </message>
        <message>
            <source>licenses</source>
            <translation>lisans</translation>
        </message>
        <message>
            <source>calls</source>
            <translation>çağrı</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
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
        <name>Tour</name>
        <message>
            <source>Who needs you</source>
            <translation>Kimin size ihtiyacı var?</translation>
        </message>
        <message>
            <source>The statuses come with the most pressing first. Press one to see those customers alone.</source>
            <translation>Durumlar en acil olandan başlar. Yalnız o müşterileri görmek için birine basın.</translation>
        </message>
        <message>
            <source>Explain a number</source>
            <translation>Sayıyı açıklatın</translation>
        </message>
        <message>
            <source>The question mark of a number, or E on it, tells its formula, its sources and our reading.</source>
            <translation>Bir sayının soru işareti ya da üzerindeyken E tuşu; formülünü, kaynaklarını ve yorumumuzu gösterir.</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Her şeyi bulun</translation>
        </message>
        <message>
            <source>{keys} finds customers, pages and actions; / searches a list. ? shows every key.</source>
            <translation>{keys} müşterileri, sayfaları ve eylemleri bulur; / listede arar. ? bütün tuşları gösterir.</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} / {count}</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Atla</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Tur</translation>
        </message>
    </context>
    <context>
        <name>TrialDialog</name>
        <message>
            <source>Start trial</source>
            <translation>Denemeyi başlat</translation>
        </message>
        <message>
            <source>Start a trial for {name}</source>
            <translation>{name} için deneme başlat</translation>
        </message>
        <message>
            <source>Trials are started in Partner Hub. Fill in here what it asks for, copy the summary and go there. What you type is kept. Tier-2 partners start trials through their distributor.</source>
            <translation>Denemeler Partner Hub’da başlatılır. Orada sorulanları burada doldurun, özeti kopyalayıp oraya gidin. Yazdıklarınız saklanır. 2. kademe iş ortakları denemeleri distribütörleri üzerinden başlatır.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Özet</translation>
        </message>
        <message>
            <source>Copy summary</source>
            <translation>Özeti kopyala</translation>
        </message>
        <message>
            <source>Open Partner Hub</source>
            <translation>Partner Hub’ı aç</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Baştan başla</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>What you type here could not be kept. {reason}</source>
            <translation>Buraya yazdıklarınız saklanamadı. {reason}</translation>
        </message>
        <message>
            <source>Summary copied</source>
            <translation>Özet kopyalandı</translation>
        </message>
        <message>
            <source>Partner Hub opens in the browser; the summary is on the clipboard.</source>
            <translation>Partner Hub tarayıcıda açılıyor; özet panoda.</translation>
        </message>
    </context>
    <context>
        <name>TrialForm</name>
        <message>
            <source>Company name</source>
            <translation>Şirket adı</translation>
        </message>
        <message>
            <source>Administrator's email address</source>
            <translation>Yöneticinin e-posta adresi</translation>
        </message>
        <message>
            <source>Business vertical</source>
            <translation>Sektör</translation>
        </message>
        <message>
            <source>Country for data residency</source>
            <translation>Verilerin tutulacağı ülke</translation>
        </message>
        <message>
            <source>The services are offered in this country</source>
            <translation>Hizmetler bu ülkede sunuluyor</translation>
        </message>
        <message>
            <source>Services and quantities</source>
            <translation>Hizmetler ve adetler</translation>
        </message>
        <message>
            <source>Length of the trial</source>
            <translation>Deneme süresi</translation>
        </message>
        <message>
            <source>Meetings enterprise edition</source>
            <translation>Meetings kurumsal sürümü</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>Site adresi</translation>
        </message>
        <message>
            <source>Time zone of the site</source>
            <translation>Sitenin saat dilimi</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>evet</translation>
        </message>
        <message>
            <source>no</source>
            <translation>hayır</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n gün</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Trials</name>
        <message>
            <source>Education</source>
            <translation>Eğitim</translation>
        </message>
        <message>
            <source>Energy and utilities</source>
            <translation>Enerji ve altyapı</translation>
        </message>
        <message>
            <source>Financial services</source>
            <translation>Finansal hizmetler</translation>
        </message>
        <message>
            <source>Government</source>
            <translation>Kamu</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>Sağlık</translation>
        </message>
        <message>
            <source>Hospitality</source>
            <translation>Konaklama</translation>
        </message>
        <message>
            <source>Manufacturing</source>
            <translation>İmalat</translation>
        </message>
        <message>
            <source>Media and entertainment</source>
            <translation>Medya ve eğlence</translation>
        </message>
        <message>
            <source>Professional services</source>
            <translation>Profesyonel hizmetler</translation>
        </message>
        <message>
            <source>Retail</source>
            <translation>Perakende</translation>
        </message>
        <message>
            <source>Technology</source>
            <translation>Teknoloji</translation>
        </message>
        <message>
            <source>Transportation</source>
            <translation>Ulaştırma</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Type the name of the company.</source>
            <translation>Şirketin adını yazın.</translation>
        </message>
        <message>
            <source>The name of the company is too long.</source>
            <translation>Şirketin adı çok uzun.</translation>
        </message>
        <message>
            <source>Type the administrator's email address, such as name@company.com.</source>
            <translation>Yöneticinin e-posta adresini yazın, örneğin ad@sirket.com.</translation>
        </message>
        <message>
            <source>Choose a business vertical.</source>
            <translation>Bir sektör seçin.</translation>
        </message>
        <message>
            <source>Type the country in which the data is kept.</source>
            <translation>Verilerin tutulacağı ülkeyi yazın.</translation>
        </message>
        <message>
            <source>Confirm that the services are offered in this country.</source>
            <translation>Hizmetlerin bu ülkede sunulduğunu onaylayın.</translation>
        </message>
        <message>
            <source>Give at least one service a quantity.</source>
            <translation>En az bir hizmete adet verin.</translation>
        </message>
        <message>
            <source>At most {most} licenses a service.</source>
            <translation>Hizmet başına en çok {most} lisans.</translation>
        </message>
        <message>
            <source>A trial lasts 1 to {longest} days.</source>
            <translation>Bir deneme 1 ile {longest} gün arasında sürer.</translation>
        </message>
        <message>
            <source>A trial with devices lasts at most {devices} days and needs approval.</source>
            <translation>Cihazlı deneme en çok {devices} gün sürer ve onay gerektirir.</translation>
        </message>
        <message>
            <source>Type the site's address, such as company.webex.com.</source>
            <translation>Sitenin adresini yazın, örneğin sirket.webex.com.</translation>
        </message>
        <message>
            <source>Choose the site's time zone.</source>
            <translation>Sitenin saat dilimini seçin.</translation>
        </message>
        <message>
            <source>Extending by {days} counts from today, and the trial still has {left}: it would end {lost} sooner.</source>
            <translation>Uzatma ({days}) bugünden sayılır ve denemenin daha {left} süresi var: deneme {lost} daha erken sona erer.</translation>
        </message>
        <message>
            <source>Extending by {days} counts from today, and the trial still has {left}: nothing would be won.</source>
            <translation>Uzatma ({days}) bugünden sayılır ve denemenin daha {left} süresi var: bir şey kazanılmaz.</translation>
        </message>
        <message>
            <source>The trial has devices and would last {length} days in all: more than {most} are not given.</source>
            <translation>Denemede cihaz var ve toplam {length} gün sürerdi: {most} günden fazlası verilmiyor.</translation>
        </message>
    </context>
    <context>
        <name>TrialsTab</name>
        <message>
            <source>Start trial…</source>
            <translation>Denemeyi başlat…</translation>
        </message>
        <message>
            <source>This customer is no longer listed.</source>
            <translation>Bu müşteri artık listelenmiyor.</translation>
        </message>
        <message>
            <source>There is no network, and trials are started in Partner Hub. Try again when you are online.</source>
            <translation>Ağ bağlantısı yok ve denemeler Partner Hub’da başlatılır. Çevrimiçi olduğunuzda yeniden deneyin.</translation>
        </message>
        <message>
            <source>There is no network, and trials are extended in Partner Hub. Try again when you are online.</source>
            <translation>Ağ bağlantısı yok ve denemeler Partner Hub’da uzatılır. Çevrimiçi olduğunuzda yeniden deneyin.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>Süren</translation>
        </message>
        <message>
            <source>No trial is ongoing.</source>
            <translation>Süren deneme yok.</translation>
        </message>
        <message>
            <source>Past trials</source>
            <translation>Eski denemeler</translation>
        </message>
        <message>
            <source>No past trial is known.</source>
            <translation>Bilinen eski deneme yok.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Uzat…</translation>
        </message>
        <message>
            <source>Extend trial {id}</source>
            <translation>{id} denemesini uzat</translation>
        </message>
        <message>
            <source>ends {when}</source>
            <translation>{when} sona erecek</translation>
        </message>
        <message>
            <source>ended {when}</source>
            <translation>{when} sona erdi</translation>
        </message>
        <message numerus="yes">
            <source>%Ln licenses</source>
            <translation>
                <numerusform>%Ln lisans</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} assigned</source>
            <translation>{count} atanmış</translation>
        </message>
        <message>
            <source>{count} used</source>
            <translation>{count} kullanılmış</translation>
        </message>
        <message>
            <source>use not known</source>
            <translation>kullanım bilinmiyor</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Your data is locked</source>
            <translation>Verileriniz kilitli</translation>
        </message>
        <message>
            <source>Recovery passphrase</source>
            <translation>Kurtarma parolası</translation>
        </message>
        <message>
            <source>The files on this computer are encrypted. Type the passphrase that opens them.</source>
            <translation>Bu bilgisayardaki dosyalar şifreli. Onları açan parolayı yazın.</translation>
        </message>
        <message>
            <source>The files are closed, key and tokens are dropped. Type the recovery passphrase.</source>
            <translation>Dosyalar kapatıldı, anahtar ve belirteçler bellekten atıldı. Kurtarma parolasını yazın.</translation>
        </message>
        <message>
            <source>The files are closed and key and tokens are dropped, but that does not stop someone who uses this session, unless you set a recovery passphrase in Settings.</source>
            <translation>Dosyalar kapatıldı, anahtar ve belirteçler bellekten atıldı; ancak Ayarlar’da bir kurtarma parolası belirlemediğiniz sürece bu, oturumunuzu kullanan birini durdurmaz.</translation>
        </message>
        <message>
            <source>The files are closed, and the key and the tokens are dropped from memory.</source>
            <translation>Dosyalar kapatıldı; anahtar ve erişim belirteçleri bellekten silindi.</translation>
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
    <context>
        <name>UsageBands</name>
        <message>
            <source>Reset to default</source>
            <translation>Varsayılana dön</translation>
        </message>
        <message>
            <source>Up to six rising whole numbers, the first one 1, such as 1, 6, 21.</source>
            <translation>En çok altı artan tam sayı, ilki 1; örneğin 1, 6, 21.</translation>
        </message>
        <message>
            <source>Bands: {bands} calls</source>
            <translation>Aralıklar: {bands} çağrı</translation>
        </message>
    </context>
    <context>
        <name>ViewActions</name>
        <message>
            <source>This page has no views. Customers, subscriptions and calling have.</source>
            <translation>Bu sayfanın görünümleri yok. Müşteriler, abonelikler ve Calling sayfalarının var.</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>Görünümü kaydet</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>Görünümü yeniden adlandır</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Yukarı taşı</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Aşağı taşı</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Görünümü kaydet…</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Değişiklikleri kaydet</translation>
        </message>
        <message>
            <source>Revert to saved</source>
            <translation>Kayıtlı hâline dön</translation>
        </message>
        <message>
            <source>Import views…</source>
            <translation>Görünüm içe aktar…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Take out of the sidebar</source>
            <translation>Kenar çubuğundan çıkar</translation>
        </message>
        <message>
            <source>Show in the sidebar</source>
            <translation>Kenar çubuğunda göster</translation>
        </message>
        <message>
            <source>Export view…</source>
            <translation>Görünümü dışa aktar…</translation>
        </message>
        <message>
            <source>Delete view</source>
            <translation>Görünümü sil</translation>
        </message>
    </context>
    <context>
        <name>ViewFiles</name>
        <message>
            <source>Export view</source>
            <translation>Görünümü dışa aktar</translation>
        </message>
        <message>
            <source>Import views</source>
            <translation>Görünüm içe aktar</translation>
        </message>
        <message>
            <source>“{name}” is exported as {file}.</source>
            <translation>“{name}”, {file} olarak dışa aktarıldı.</translation>
        </message>
        <message>
            <source>“{name}” is imported.</source>
            <translation>“{name}” içe aktarıldı.</translation>
        </message>
    </context>
    <context>
        <name>ViewsControl</name>
        <message>
            <source>Views</source>
            <translation>Görünümler</translation>
        </message>
        <message>
            <source>{name} (changed)</source>
            <translation>{name} (değişti)</translation>
        </message>
        <message>
            <source>Save what this page shows, or open a saved view</source>
            <translation>Bu sayfada gösterileni kaydedin veya kayıtlı bir görünüm açın</translation>
        </message>
        <message>
            <source>This page differs from the saved view.</source>
            <translation>Bu sayfa kayıtlı görünümden farklı.</translation>
        </message>
        <message>
            <source>Saved view</source>
            <translation>Kayıtlı görünüm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Save changes to {name}</source>
            <translation>{name} görünümüne değişiklikleri kaydet</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Geri döndür</translation>
        </message>
        <message>
            <source>Revert to {name} as it was saved</source>
            <translation>{name} görünümünün kayıtlı hâline dön</translation>
        </message>
        <message>
            <source>Save view…</source>
            <translation>Görünümü kaydet…</translation>
        </message>
    </context>
    <context>
        <name>ViewsGroup</name>
        <message>
            <source>Views</source>
            <translation>Görünümler</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Kayıtlı görünümler</translation>
        </message>
        <message>
            <source>{name} (changed)</source>
            <translation>{name} (değişti)</translation>
        </message>
        <message>
            <source>View {name}</source>
            <translation>Görünüm: {name}</translation>
        </message>
    </context>
    <context>
        <name>WeekBanner</name>
        <message>
            <source>As of {week} (to {last}, UTC)</source>
            <translation>{week} itibarıyla ({last} sonuna kadar, UTC)</translation>
        </message>
        <message>
            <source>compared with {week}</source>
            <translation>{week} ile karşılaştırılıyor</translation>
        </message>
        <message>
            <source>Now, compared with {week}</source>
            <translation>Şimdi, {week} ile karşılaştırılıyor</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Şimdiye dön</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>Karşılaştırmayı bitir</translation>
        </message>
    </context>
    <context>
        <name>WeekPicker</name>
        <message>
            <source>As of</source>
            <translation>Hafta</translation>
        </message>
        <message>
            <source>compared with</source>
            <translation>karşılaştırma</translation>
        </message>
        <message>
            <source>As of week</source>
            <translation>Görüntülenen hafta</translation>
        </message>
        <message>
            <source>Compare with week</source>
            <translation>Karşılaştırılan hafta</translation>
        </message>
        <message>
            <source>now</source>
            <translation>şimdi</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>last completed week</source>
            <translation>son tamamlanan hafta</translation>
        </message>
        <message>
            <source>the week before</source>
            <translation>önceki hafta</translation>
        </message>
    </context>
</TS>
