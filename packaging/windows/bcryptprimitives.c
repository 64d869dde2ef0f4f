/* For check-windows only, never shipped: the bcryptprimitives.dll that Windows has had since version 7 and Wine 8 has
   not. What is written in Rust (python-calamine) takes its random numbers from it and does not load without it. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *data, SIZE_T size) { return RtlGenRandom(data, (ULONG)size); }
