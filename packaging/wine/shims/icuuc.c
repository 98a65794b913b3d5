/* Stands in for icuuc.dll of Windows 10, which Wine 8 lacks, in the prefix of a test alone: Qt 6.10 and later link it.
 * No converter can be opened, so Qt uses its own codecs. Never part of a bundle. */

typedef int UErrorCode;
enum { U_UNSUPPORTED_ERROR = 16 };

#define NOTHING(name) \
    __declspec(dllexport) long long name(void) { return 0; }

__declspec(dllexport) void *ucnv_open(const char *name, UErrorCode *error) {
    (void)name;
    if (error) *error = U_UNSUPPORTED_ERROR;
    return 0;
}

NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_close)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_reset)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_toUnicode)
