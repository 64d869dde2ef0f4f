/* For check-windows only, never shipped: the icuuc.dll that Windows has had since version 1903 and Wine 8 has not.
   Every converter "is not available" here, which Qt takes for an answer. */
#include <stddef.h>

#define EXPORT __declspec(dllexport)
#define FILE_ACCESS_ERROR 4 /* U_FILE_ACCESS_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) { if (error) *error = FILE_ACCESS_ERROR; return NULL; }
EXPORT const char *ucnv_getName(const void *self, int *error) { if (error) *error = FILE_ACCESS_ERROR; return NULL; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{ if (error) *error = FILE_ACCESS_ERROR; return NULL; }
EXPORT const char *ucnv_getAvailableName(int number) { return NULL; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT signed char ucnv_getMaxCharSize(const void *self) { return 1; }
EXPORT void ucnv_close(void *self) {}
EXPORT void ucnv_reset(void *self) {}
EXPORT void ucnv_toUnicode(void) {}
EXPORT void ucnv_fromUnicode(void) {}
EXPORT int ucnv_toUCountPending(const void *self, int *error) { return 0; }
EXPORT int ucnv_fromUCountPending(const void *self, int *error) { return 0; }
EXPORT void ucnv_getToUCallBack(const void *self, void **action, const void **context)
{ if (action) *action = NULL; if (context) *context = NULL; }
EXPORT void ucnv_getFromUCallBack(const void *self, void **action, const void **context)
{ if (action) *action = NULL; if (context) *context = NULL; }
EXPORT void ucnv_setToUCallBack(void *self, void *action, const void *context, void **old, const void **older, int *error)
{ if (error) *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_setFromUCallBack(void *self, void *action, const void *context, void **old, const void **older, int *error)
{ if (error) *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_cbToUWriteUChars(void *arguments, const void *source, int length, int offset, int *error)
{ if (error) *error = FILE_ACCESS_ERROR; }
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, const void *source, int length, int offset, int *error)
{ if (error) *error = FILE_ACCESS_ERROR; }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
