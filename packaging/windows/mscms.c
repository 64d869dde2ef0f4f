/* For check-windows only, never shipped: Wine 8's mscms.dll lacks WcsCreateIccProfile, which Qt's windows plug-in
   imports. "There is no colour profile" is a normal answer. */
#include <windows.h>

#define EXPORT __declspec(dllexport)

EXPORT HANDLE WINAPI OpenColorProfileA(void *profile, DWORD access, DWORD sharing, DWORD creation) { return NULL; }
EXPORT HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD sharing, DWORD creation) { return NULL; }
EXPORT BOOL WINAPI CloseColorProfile(HANDLE profile) { return FALSE; }
EXPORT HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return NULL; }
EXPORT BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *data, DWORD *size)
{ if (size) *size = 0; return FALSE; }
EXPORT BOOL WINAPI GetColorDirectoryW(LPCWSTR machine, LPWSTR buffer, DWORD *size)
{ if (size) *size = 0; return FALSE; }
