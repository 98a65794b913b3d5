"""Data sets of customers and what they bought: columns and the headings that mean them. Data alone."""

from __future__ import annotations

from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind

CUSTOMER = ColumnSpec(
    "customer",
    Kind.TEXT,
    "Customer",
    (
        "Customer", "Customer name", "Organization", "Organization name", "Organisation name", "Org name", "Company",
        "Company name", "Account name", "End customer", "Display name", "Müşteri", "Müşteri adı", "Kuruluş",
        "Kuruluş adı", "Firma", "Şirket", "Şirket adı",
    ),
    note="matched by exact name, without regard to case, where no organization id is given",
)  # fmt: skip
CUSTOMER_ID = ColumnSpec(
    "customer_id",
    Kind.TEXT,
    "Organization ID",
    (
        "Org ID", "Organization ID", "Organisation ID", "Customer ID", "Customer Org ID", "Org UUID", "Customer UUID",
        "Organization UUID", "Customer organization ID", "Kuruluş kimliği", "Müşteri kimliği", "Müşteri kimlik",
        "Kuruluş Kimlik", "Müşteri no",
    ),
    note="base64 as the service writes it, or the plain UUID",
)  # fmt: skip
WEEK = ColumnSpec(
    "week",
    Kind.WEEK,
    "Week",
    (
        "Week", "Week start", "Week starting", "Week of", "Week begin", "Week start date", "Week ending", "Date",
        "Report week", "Period", "Hafta", "Hafta başlangıcı", "Haftanın başlangıcı", "Hafta başı", "Tarih", "Dönem",
    ),
    note="any day of the week; without this column the file's name or the user says it",
)  # fmt: skip
SUBSCRIPTION = (
    "Subscription ID", "Subscription", "Subscription No", "Subscription number", "Subscription reference ID",
    "Abonelik kimliği", "abonelik Kimlik", "Abonelik", "Abonelik no", "Abonelik numarası",
)  # fmt: skip
TOTAL = (
    "Total licenses", "Total licences", "Total", "Purchased", "Total units", "Ordered licenses", "Licenses", "Volume",
    "Quantity purchased", "Toplam lisans", "Toplam lisans sayısı", "Toplam", "Satın alınan", "Lisans sayısı",
)  # fmt: skip
ASSIGNED = (
    "Assigned licenses", "Assigned licences", "Assigned", "Consumed", "Consumed units", "Licenses assigned",
    "Atanan lisanslar", "Atanmış lisanslar", "Atanan", "Atanmış", "Atanan lisans",
)  # fmt: skip
USED = (
    "Used licenses", "Used licences", "Used", "Active licenses", "Licenses used", "Used in last 7 days",
    "Used (last 7 days)", "Used last 7 days", "Kullanılan lisanslar", "Kullanılmış lisanslar", "Kullanılan",
    "Kullanılmış", "Kullanılan lisans", "Son 7 günde kullanılan",
)  # fmt: skip
STATUS = ("Status", "State", "Durum", "Durumu")

CUSTOMERS = Dataset(
    "customers",
    "Customer List",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec(
            "status",
            Kind.TEXT,
            "Status",
            (*STATUS, "Statuses", "Customer status", "Organization status", "Müşteri durumu", "Durumlar"),
            note="one or several words, parted by ; | or comma; kept as they came",
        ),
        ColumnSpec(
            "managed_by",
            Kind.TEXT,
            "Managed by",
            (
                "Managed by", "Management", "Management type", "tarafından yönetilmektedir", "Yöneten", "Yönetim",
                "Yönetim türü",
            ),
        ),
        ColumnSpec(
            "last_signin",
            Kind.MOMENT,
            "Last admin sign-in",
            (
                "Last admin sign-in", "Last sign-in", "Last admin login", "Last login", "Last admin activity",
                "Last activity", "Son yönetici girişi", "Son oturum açma", "Son giriş", "Son yönetici oturumu",
            ),
        ),
    ),
    "Customers with the status words, management and last admin sign-in that Partner Hub shows.",
    titles=("Customer List", "Customers", "Müşteri listesi", "Müşteriler"),
    marks=frozenset({"managed_by", "status"}),
)  # fmt: skip

SUBSCRIPTIONS = Dataset(
    "subscriptions",
    "Subscriptions",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec("subscription", Kind.TEXT, "Subscription ID", SUBSCRIPTION, required=True),
        ColumnSpec(
            "status", Kind.TEXT, "Status", (*STATUS, "Subscription status", "Abonelik durumu"),
            note="English and Turkish words for active, suspended, ready for setup, trial and ended are understood; "
            "every word is kept as it came",
        ),
        ColumnSpec(
            "start", Kind.DAY, "Start",
            ("Start", "Start date", "Subscription start", "Subscription start date", "Term start", "Starts on",
             "Başlangıç", "Başlangıç tarihi", "Başlama tarihi"),
        ),
        ColumnSpec(
            "end", Kind.DAY, "End",
            ("End", "End date", "Subscription end", "Subscription end date", "Term end", "Expiration date",
             "Expiry date", "Expires on", "Expires", "Contract end", "Bitiş", "Bitiş tarihi", "Son kullanma tarihi",
             "Sona erme tarihi"),
        ),
        ColumnSpec(
            "renewal", Kind.DAY, "Renewal date",
            ("Renewal date", "Renewal", "Renews on", "Next renewal", "Renews", "Yenileme tarihi", "Yenileme"),
        ),
        ColumnSpec(
            "auto_renew", Kind.YES_NO, "Auto-renew",
            ("Auto-renew", "Auto renew?", "Auto renewal", "Automatic renewal", "Otomatik yenileme",
             "Otomatik yenileme?"),
        ),
        ColumnSpec(
            "setup_complete", Kind.YES_NO, "Set up",
            ("Setup complete", "Set up", "Setup", "Setup state", "Setup status", "Provisioned", "Provisioning status",
             "Provisioning state", "Kurulum", "Kurulum durumu", "Kurulum tamamlandı", "Sipariş kurulumu"),
            note="complete, incomplete, ready for setup and the like are understood",
        ),
        ColumnSpec(
            "suspended", Kind.YES_NO, "Suspended",
            ("Suspended", "Is suspended", "Suspended?", "askıya alındı", "Askıda", "Askıya alınmış"),
            no_words=("active", "etkin", "aktif"),
        ),
        ColumnSpec(
            "contract", Kind.TEXT, "Contract",
            ("Contract", "Contract ID", "Contract number", "Contract no", "Web order ID", "Sözleşme", "Sözleşme no",
             "Sözleşme numarası"),
        ),
        ColumnSpec(
            "added", Kind.DAY, "Added",
            ("Added", "Added on", "Date added", "Added date", "Eklenme", "Eklenme tarihi", "Eklendiği tarih"),
        ),
        ColumnSpec(
            "is_trial", Kind.YES_NO, "Trial",
            ("Trial", "Is trial", "Trial?", "Deneme", "Deneme mi", "Deneme sürümü"),
        ),
    ),
    "Terms of each subscription: dates, renewal, setup, suspension, contract.",
    titles=("Subscriptions", "Subscription", "Abonelikler"),
    marks=frozenset({"subscription", "end", "auto_renew", "renewal", "setup_complete", "suspended", "contract"}),
    row_key=("subscription",),
)  # fmt: skip

LICENCE_WEEKS = Dataset(
    "licence_weeks",
    "License Usage by Week",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("subscription", Kind.TEXT, "Subscription ID", SUBSCRIPTION),
        ColumnSpec(
            "licence_id", Kind.TEXT, "License ID",
            ("License ID", "Licence ID", "Lisans kimliği", "Lisans Kimlik", "Lisans no"),
        ),
        ColumnSpec(
            "licence", Kind.TEXT, "License",
            ("License", "Licence", "License name", "License type", "Product", "Service", "Offer", "Product name",
             "Lisans", "Lisans adı", "Lisans türü", "Ürün", "Hizmet", "Ürün adı"),
            required=True,
        ),
        ColumnSpec("total", Kind.COUNT, "Total licenses", TOTAL, note="0 or “unlimited” means no limit"),
        ColumnSpec("assigned", Kind.COUNT, "Assigned licenses", ASSIGNED),
        ColumnSpec("used", Kind.COUNT, "Used licenses", USED, required=True),
        ColumnSpec(
            "used_90", Kind.COUNT, "Used in the last 3 months",
            ("Used in last 3 months", "Usage in last 3 months", "Used (last 90 days)", "Used last 90 days",
             "Used in last 90 days", "Son 3 ayda kullanım", "Son 90 günde kullanılan", "Son 3 ayda kullanılan"),
        ),
    ),
    "Licenses bought, assigned and used per license line and week.",
    titles=("License Usage by Week", "Licence Usage by Week", "License usage", "Lisans kullanımı"),
    marks=frozenset({"used", "used_90", "licence", "licence_id"}),
    weekly=True,
    row_key=("subscription", "licence_id", "licence"),
)  # fmt: skip

TRIALS = Dataset(
    "trials",
    "Trials",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec(
            "trial", Kind.TEXT, "Trial ID",
            ("Trial ID", "Enterprise Trial ID", "Trial", "Trial number", "Deneme kimliği", "Deneme Kimlik",
             "Kurumsal deneme kimliği", "Kurumsal Deneme Kimlik", "Deneme no", "Deneme numarası", "Deneme"),
            required=True,
            shared=SUBSCRIPTION,
            note="one of the shared headings alone does not make a file this report",
        ),
        ColumnSpec("product", Kind.TEXT, "Product", ("Product", "Service", "Services", "Products", "Ürün", "Hizmet")),
        ColumnSpec(
            "start", Kind.DAY, "Start",
            ("Start", "Start date", "Trial start", "Trial start date", "Started on", "Başlangıç", "Başlangıç tarihi",
             "Deneme başlangıcı"),
        ),
        ColumnSpec(
            "end", Kind.DAY, "End",
            ("End", "End date", "Trial end", "Trial end date", "Expires on", "Expiration date", "Bitiş",
             "Bitiş tarihi", "Deneme bitişi", "Son kullanma tarihi"),
            required=True,
        ),
        ColumnSpec("licences", Kind.COUNT, "Licenses", ("Licenses", "Quantity", "Lisans", "Adet", *TOTAL)),
        ColumnSpec("used", Kind.COUNT, "Used licenses", USED),
        ColumnSpec("status", Kind.TEXT, "Status", (*STATUS, "Trial status", "Trial state", "Deneme durumu")),
    ),
    "Trials with their dates and quantities.",
    titles=("Trials", "Trial", "Denemeler", "Deneme sürümleri"),
    marks=frozenset({"trial"}),
    words=("trial", "deneme"),
    row_key=("trial", "product"),
)  # fmt: skip

INVOICES = Dataset(
    "invoices",
    "Invoices",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec("number", Kind.TEXT, "Invoice number",
                   ("Invoice number", "Invoice no", "Invoice", "Invoice ID", "Fatura no", "Fatura numarası", "Fatura"),
                   required=True),
        ColumnSpec("subscription", Kind.TEXT, "Subscription ID", SUBSCRIPTION),
        ColumnSpec("issued", Kind.DAY, "Issued",
                   ("Issued", "Invoice date", "Issue date", "Issued on", "Billing date", "Date", "Fatura tarihi",
                    "Düzenlenme tarihi", "Tarih")),
        ColumnSpec("due", Kind.DAY, "Due",
                   ("Due", "Due date", "Payment due", "Vade", "Vade tarihi", "Son ödeme tarihi")),
        ColumnSpec("amount", Kind.MONEY, "Amount",
                   ("Amount", "Total amount", "Invoice amount", "Total", "Tutar", "Toplam tutar", "Fatura tutarı"),
                   lower=None, unit="hundredths"),
        ColumnSpec("currency", Kind.TEXT, "Currency", ("Currency", "Currency code", "Para birimi", "Döviz")),
        ColumnSpec("status", Kind.TEXT, "Status",
                   (*STATUS, "Invoice status", "Payment status", "Fatura durumu", "Ödeme durumu")),
    ),
    "Invoices with dates, amount and state.",
    titles=("Invoices", "Invoice", "Billing", "Faturalar"),
    marks=frozenset({"number", "issued", "due", "amount"}),
    row_key=("number",),
)  # fmt: skip

ORDERS = Dataset(
    "orders",
    "Order History",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec("number", Kind.TEXT, "Order number",
                   ("Order number", "Order no", "Order ID", "Order", "Web order ID", "Sales order", "Sipariş no",
                    "Sipariş numarası", "Sipariş", "Sipariş kimliği"),
                   required=True),
        ColumnSpec("subscription", Kind.TEXT, "Subscription ID", SUBSCRIPTION),
        ColumnSpec("ordered", Kind.DAY, "Ordered",
                   ("Ordered", "Order date", "Ordered on", "Date", "Booked on", "Sipariş tarihi", "Tarih")),
        ColumnSpec("product", Kind.TEXT, "Product",
                   ("Product", "Item", "Product name", "Offer", "License", "SKU", "Ürün", "Kalem", "Ürün adı")),
        ColumnSpec("quantity", Kind.COUNT, "Quantity",
                   ("Quantity", "Qty", "Units", "Licenses", "Adet", "Miktar", "Lisans"), lower=None,
                   note="may be negative for a reduction"),
        ColumnSpec("kind", Kind.TEXT, "Kind",
                   ("Kind", "Type", "Order type", "Action", "Tür", "Sipariş türü", "İşlem")),
    ),
    "Orders line by line: new, change, renewal.",
    titles=("Order History", "Orders", "Sipariş geçmişi", "Siparişler"),
    marks=frozenset({"number", "ordered", "quantity", "kind"}),
    row_key=("number", "product"),
)  # fmt: skip

SIGNINS = Dataset(
    "signins",
    "Admin Sign-ins",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec(
            "signed_in", Kind.MOMENT, "Signed in",
            ("Signed in", "Last admin sign-in", "Last sign-in", "Sign-in time", "Last login", "Login time",
             "Last admin login", "Time", "Timestamp", "Date", "Last activity", "Son oturum açma", "Son giriş",
             "Oturum açma zamanı", "Giriş zamanı", "Son yönetici girişi", "Tarih", "Zaman"),
            required=True,
            note="the latest of a customer's rows counts; “never” is a value",
        ),
        ColumnSpec("admin", Kind.TEXT, "Administrator",
                   ("Administrator", "Admin", "Admin name", "Admin email", "Yönetici", "Yönetici adı"),
                   note="read to recognise the report, not kept"),
    ),
    "When an administrator of each customer last signed in to Control Hub.",
    titles=("Admin Sign-ins", "Admin sign ins", "Last admin sign-in", "Yönetici oturumları", "Yönetici girişleri"),
    marks=frozenset({"signed_in", "admin"}),
)  # fmt: skip

ACCOUNT_DATASETS = (CUSTOMERS, SUBSCRIPTIONS, LICENCE_WEEKS, TRIALS, INVOICES, ORDERS, SIGNINS)
