"""Data sets of calls, quality, features and queues: columns and the headings that mean them. Data alone."""

from __future__ import annotations

from partnerdesk.sync.importing.datasets_account import CUSTOMER, CUSTOMER_ID, WEEK
from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind

LOCATION = ColumnSpec("location", Kind.TEXT, "Location", ("Location", "Location name", "Konum", "Lokasyon", "Yer"))


def _time(key: str, label: str, *aliases: str, unit: str = "s") -> ColumnSpec:
    return ColumnSpec(key, Kind.DURATION, label, aliases, unit="seconds", plain_unit=unit)


def _calls(key: str, label: str, *aliases: str, required: bool = False) -> ColumnSpec:
    return ColumnSpec(key, Kind.COUNT, label, aliases, required=required)


CALLING_USAGE = Dataset(
    "calling_usage",
    "Calling Usage",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        _calls("licences", "Calling licenses",
               "Calling licenses", "Calling licences", "Licenses", "Assigned licenses", "Total licenses",
               "Webex Calling licenses", "Çağrı lisansları", "Lisans sayısı", "Lisanslar"),
        _calls("active_users", "Active users",
               "Active users", "Calling users", "Users active", "Users with calls", "Users", "Etkin kullanıcılar",
               "Aktif kullanıcılar", "Etkin kullanıcı", "Çağrı kullanıcıları"),
        _calls("calls", "Calls",
               "Calls", "Total calls", "Number of calls", "Call count", "Çağrılar", "Toplam çağrı", "Çağrı sayısı",
               required=True),
        _time("minutes", "Minutes",
              "Minutes", "Total minutes", "Call minutes", "Total duration", "Talk minutes", "Dakika",
              "Toplam dakika", "Çağrı dakikası", "Süre", unit="min"),
        _calls("band_0", "Users with no calls",
               "Users 0 calls", "Users with 0 calls", "0 calls", "0", "No calls", "Users with no calls",
               "0 çağrı", "Hiç aramayan"),
        _calls("band_1", "Users with 1 to 5 calls",
               "Users 1-5 calls", "Users with 1-5 calls", "1-5 calls", "1-5", "1 to 5 calls", "1-5 çağrı"),
        _calls("band_6", "Users with 6 to 20 calls",
               "Users 6-20 calls", "Users with 6-20 calls", "6-20 calls", "6-20", "6 to 20 calls", "6-20 çağrı"),
        _calls("band_21", "Users with 21 or more calls",
               "Users 21+ calls", "Users with 21+ calls", "21+ calls", "21+", "21 or more calls", "21+ çağrı",
               "21 ve üzeri çağrı"),
    ),
    "Calling licenses, active users, calls, minutes and users per usage band, by customer and week.",
    titles=("Calling Usage", "Çağrı kullanımı"),
    marks=frozenset({"active_users", "minutes", "band_0", "band_1", "band_6", "band_21"}),
    weekly=True,
)  # fmt: skip

CALL_QUALITY = Dataset(
    "call_quality",
    "Calling Media Quality by Endpoint",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("endpoint_type", Kind.TEXT, "Endpoint type",
                   ("Endpoint type", "Endpoint", "Device type", "Client type", "Uç nokta türü", "Uç nokta",
                    "Cihaz türü"), required=True),
        _calls("calls", "Calls", "Calls", "Total calls", "Calls with media", "Total calls with media", "Call count",
               "Çağrılar", "Toplam çağrı", "Çağrı sayısı", required=True),
        _calls("good", "Good calls", "Good calls", "Good", "Good quality calls", "Good quality", "İyi çağrılar",
               "Kaliteli çağrılar", "İyi"),
        _calls("poor", "Poor calls", "Poor calls", "Poor", "Poor quality calls", "Poor quality", "Kötü çağrılar",
               "Kalitesiz çağrılar", "Kötü"),
        ColumnSpec("grade", Kind.TEXT, "Grade", ("Grade", "Call quality", "Quality", "Rating", "Kalite", "Derece")),
        ColumnSpec("jitter", Kind.NUMBER, "Average jitter",
                   ("Average jitter", "Avg jitter", "Jitter", "Ortalama jitter", "Ort. jitter", "Titreşim"), unit="ms"),
        ColumnSpec("latency", Kind.NUMBER, "Average latency",
                   ("Average latency", "Avg latency", "Latency", "Ortalama gecikme", "Ort. gecikme", "Gecikme"),
                   unit="ms"),
        ColumnSpec("loss", Kind.PERCENT, "Average packet loss",
                   ("Average packet loss", "Avg packet loss", "Packet loss", "Loss", "Average loss", "Avg loss",
                    "Ortalama paket kaybı", "Ort. paket kaybı", "Paket kaybı"), unit="%", upper=100),
        _calls("measured", "Measured calls", "Measured calls", "Measured", "Ölçülen çağrılar"),
    ),
    "Good and poor calls with average jitter, latency and loss, by customer, week and endpoint type.",
    titles=("Calling Media Quality by Endpoint", "Calling Media Quality", "Çağrı kalitesi"),
    marks=frozenset({"endpoint_type", "good", "poor", "jitter", "latency", "loss"}),
    weekly=True,
    row_key=("endpoint_type",),
)  # fmt: skip

FEATURE_USE = Dataset(
    "feature_use",
    "Feature Use by Calls",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("feature", Kind.TEXT, "Feature",
                   ("Feature", "Feature name", "Calling feature", "Özellik", "Özellik adı"), required=True),
        _calls("calls", "Calls", "Calls", "Total calls", "Number of calls", "Call count", "Uses", "Çağrılar",
               "Çağrı sayısı", "Kullanım", required=True),
    ),
    "Calls per feature, by customer and week.",
    titles=("Feature Use by Calls", "Feature use", "Çağrılarda özellik kullanımı"),
    marks=frozenset({"feature"}),
    weekly=True,
    row_key=("feature",),
)  # fmt: skip

QUEUES = Dataset(
    "queues",
    "Call Queue Stats",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("queue", Kind.TEXT, "Call queue",
                   ("Call Queue", "Queue", "Queue name", "Call queue name", "Çağrı sırası", "Çağrı Kuyruğu", "Kuyruk",
                    "Sıra", "Kuyruk adı"), required=True),
        LOCATION,
        _calls("offered", "Offered calls",
               "Total Calls", "Offered", "Offered calls", "Calls offered", "Toplam çağrı", "Toplam çağrılar",
               "Gelen çağrılar", required=True),
        _calls("answered", "Answered calls",
               "Answered Calls", "Answered", "Calls answered", "Yanıtlanan çağrılar", "Yanıtlanan", required=True),
        _calls("moved", "Moved calls", "Moved", "Moved calls", "Calls moved", "Aktarılan", "Taşınan çağrılar"),
        _calls("overflowed", "Overflowed calls", "Calls Overflowed", "Overflowed calls", "Overflowed",
               "Taşan çağrılar"),
        _calls("timed_out", "Timed-out calls", "Calls Timed Out", "Timed out calls", "Timed out",
               "Zaman aşımına uğrayan çağrılar"),
        _calls("transferred", "Transferred calls", "Calls Transferred", "Transferred calls", "Transferred",
               "Aktarılan çağrılar"),
        _calls("abandoned", "Abandoned calls",
               "Abandoned Calls", "Abandoned", "Calls abandoned", "Terk edilen çağrılar", "Terk edilen",
               "Terk edilmiş çağrılar", required=True),
        ColumnSpec("abandoned_share", Kind.PERCENT, "Abandoned share",
                   ("% Abandoned Calls", "Abandoned %", "% Abandoned", "Abandoned call rate", "% Calls abandoned",
                    "Terk edilen çağrı oranı", "terk edilen çağrı ücretleri", "Ort. terk edilen çağrı oranı",
                    "Terk edilen %", "Avg abandoned call rate"), upper=100,
                   note="checked, then worked out from the counts"),
        ColumnSpec("answered_share", Kind.PERCENT, "Answered share",
                   ("% Answered Calls", "Answered %", "% Answered", "% Calls answered", "Yanıtlanan %"), upper=100,
                   note="checked only"),
        _time("avg_wait", "Average wait", "Avg Wait Time", "Average wait time", "Avg wait", "Avg answer time",
              "Average answer time", "Ort yanıt süresi", "Ort. bekleme süresi", "Ortalama yanıt süresi",
              "Ortalama bekleme süresi"),
        _time("total_wait", "Total wait", "Total Wait Time", "Total wait", "Answered wait time", "Total answer time",
              "Total wait of answered", "Answered wait", "Toplam bekleme süresi", "Toplam yanıt süresi"),
        _time("avg_abandoned", "Average wait before abandoning", "Avg Abandoned Time", "Average abandoned time",
              "Avg wait time before abandoned", "Average wait time before abandoned",
              "Terk edilmeden önce ortalama bekleme süresi", "Ort. terk süresi"),
        _time("total_abandoned", "Total wait before abandoning", "Total Abandoned Time", "Abandoned wait time",
              "Total wait of abandoned", "Abandoned wait", "Total wait before abandoned", "Toplam terk süresi"),
        _time("longest_wait", "Longest wait", "Longest Wait Time", "Longest wait", "Max wait time", "Maximum wait",
              "En uzun bekleme", "En uzun bekleme süresi"),
        _time("total_handle", "Total handle time", "Total Handle Time", "Handle time", "Toplam işlem süresi"),
        _time("avg_handle", "Average handle time", "Avg Handle Time", "Average handle time", "Ort. işlem süresi"),
        ColumnSpec("agents", Kind.NUMBER, "Agents handling calls",
                   ("Avg No. of Agents Handling Calls", "Agents handling calls", "Agents", "Temsilciler",
                    "Ort. temsilci sayısı")),
    ),
    "Offered, answered, moved and abandoned calls with their waits, by customer, queue and week.",
    titles=("Call Queue Stats", "Call Queue Statistics", "Çağrı Sırası", "Çağrı Kuyruğu istatistikleri"),
    marks=frozenset({"queue", "abandoned", "avg_wait", "total_wait", "total_abandoned", "avg_abandoned"}),
    weekly=True,
    row_key=("queue",),
)  # fmt: skip

_GROUP_TIMES = (
    _time("total_talk", "Total talk time", "Total Talk Mins", "Total Talk Time", "Total AA Talktime"),
    _time("total_handle", "Total handle time", "Total Handle Mins", "Total Handle Time"),
    _time("avg_wait", "Average wait", "Avg Wait Mins", "Avg Wait Time"),
    _time("total_wait", "Total wait", "Total Wait Mins", "Total Wait Time"),
    _time("total_abandoned", "Total wait before abandoning", "Total Abandoned Mins", "Total Abandoned Time"),
    _time("avg_abandoned", "Average wait before abandoning", "Avg Abandoned Mins", "Avg Abandoned Time"),
)

HUNT_GROUPS = Dataset(
    "hunt_groups",
    "Hunt Group Stats",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("name", Kind.TEXT, "Hunt group", ("Hunt Group", "Hunt group name", "Arama grubu", "Av grubu"),
                   required=True),
        LOCATION,
        _calls("offered", "Offered calls", "Total Calls", "Offered"),
        _calls("answered", "Answered calls", "Calls Answered", "Answered calls", "Answered", required=True),
        _calls("abandoned", "Abandoned calls", "Calls Abandoned", "Abandoned calls", "Abandoned", required=True),
        ColumnSpec("answered_share", Kind.PERCENT, "Answered share", ("% Calls Answered", "% Answered"), upper=100),
        ColumnSpec("abandoned_share", Kind.PERCENT, "Abandoned share", ("% Calls Abandoned", "% Abandoned"),
                   upper=100),
        *_GROUP_TIMES,
        ColumnSpec("agents", Kind.NUMBER, "Agents handling calls", ("Avg No. of Agents Handling Calls",)),
    ),
    "Hunt groups by customer and week; kept apart from call queues.",
    titles=("Hunt Group Stats", "Hunt Group"),
    marks=frozenset({"name", "total_talk", "total_handle"}),
    weekly=True,
    row_key=("name",),
)  # fmt: skip

AUTO_ATTENDANTS = Dataset(
    "auto_attendants",
    "Auto Attendant Stats Summary",
    (
        CUSTOMER,
        CUSTOMER_ID,
        WEEK,
        ColumnSpec("name", Kind.TEXT, "Auto attendant", ("Auto Attendant", "Auto attendant name", "Otomatik görevli"),
                   required=True),
        LOCATION,
        _calls("offered", "Total calls", "Total Calls", "Offered", required=True),
        _calls("answered", "Answered calls", "Answered", "Answered calls", required=True),
        _calls("abandoned", "Unanswered calls", "Unanswered", "Unanswered calls"),
        _calls("busy", "Busy", "Busy"),
        _calls("others", "Others", "Others"),
        ColumnSpec("answered_share", Kind.PERCENT, "Answered share", ("% Answered",), upper=100),
        _time("total_handle", "Total duration", "Total Duration"),
        _time("total_talk", "Total talk time", "Total AA Talktime"),
    ),
    "Auto attendants by customer and week; kept apart from call queues.",
    titles=("Auto Attendant Stats Summary", "Auto Attendant"),
    marks=frozenset({"name", "busy", "others"}),
    weekly=True,
    row_key=("name",),
)  # fmt: skip


def _cdr(key: str, label: str, *more: str, kind: Kind = Kind.TEXT, required: bool = False) -> ColumnSpec:
    return ColumnSpec(key, kind, label, (label, *more), required=required, unit="s" if kind is Kind.DURATION else "")


CALL_HISTORY = Dataset(
    "call_history",
    "Detailed Call History",
    (
        CUSTOMER,
        CUSTOMER_ID,
        _cdr("start", "Start time", "Başlangıç zamanı", kind=Kind.MOMENT, required=True),
        _cdr("answer", "Answer time", "Yanıt zamanı", kind=Kind.MOMENT),
        _cdr("duration", "Duration", "Süre", "Call duration", kind=Kind.DURATION, required=True),
        _cdr("answered", "Answered", "Yanıtlandı", kind=Kind.YES_NO),
        _cdr("correlation", "Correlation ID"),
        _cdr("user", "User", "Kullanıcı", "User name"),
        _cdr("user_id", "User UUID"),
        _cdr("user_type", "User type", "Kullanıcı türü", required=True),
        _cdr("related_reason", "Related reason"),
        _cdr("redirect_reason", "Redirect reason"),
        _cdr("original_reason", "Original reason"),
        _cdr("queue_type", "Queue Type"),
        _cdr("outcome", "Call outcome"),
        _cdr("direction", "Direction"),
        _cdr("report_id", "Report ID"),
        LOCATION,
    ),
    "One row a call leg; summed up into calling usage, feature use and call queues while it is read.",
    titles=("Detailed Call History", "Calling Detailed Call History"),
    marks=frozenset({"correlation", "user_type", "related_reason", "redirect_reason", "report_id", "outcome"}),
    weekly=True,
    per_call=True,
)  # fmt: skip

MEDIA_QUALITY = Dataset(
    "media_quality",
    "Calling Media Quality",
    (
        CUSTOMER,
        CUSTOMER_ID,
        ColumnSpec("start", Kind.MOMENT, "Start time", ("Start time", "Call start time", "Başlangıç zamanı"),
                   required=True, shared=("Start",)),
        ColumnSpec("endpoint_type", Kind.TEXT, "Endpoint type",
                   ("Endpoint type", "Client type", "Device type", "Endpoint", "Device", "Uç nokta türü",
                    "Cihaz türü")),
        ColumnSpec("grade", Kind.TEXT, "Call quality",
                   ("Call quality", "Quality", "Grade", "Audio quality", "Kalite", "Çağrı kalitesi")),
        ColumnSpec("jitter", Kind.NUMBER, "Jitter",
                   ("Jitter", "Audio jitter", "Average jitter", "Max jitter"), unit="ms"),
        ColumnSpec("latency", Kind.NUMBER, "Latency",
                   ("Latency", "Audio latency", "Average latency", "Round trip time"), unit="ms"),
        ColumnSpec("loss", Kind.PERCENT, "Packet loss",
                   ("Packet loss", "Audio packet loss", "Average packet loss", "Loss"), unit="%", upper=100),
    ),
    "One row a call; summed up into call quality by endpoint type while it is read.",
    titles=("Calling Media Quality", "Media Quality"),
    marks=frozenset({"endpoint_type", "grade", "jitter", "latency", "loss"}),
    weekly=True,
    per_call=True,
)  # fmt: skip

CALLING_DATASETS = (
    CALLING_USAGE, CALL_QUALITY, FEATURE_USE, QUEUES, HUNT_GROUPS, AUTO_ATTENDANTS, CALL_HISTORY, MEDIA_QUALITY,
)  # fmt: skip
