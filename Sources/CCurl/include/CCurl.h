#ifndef INFRA_CCURL_H
#define INFRA_CCURL_H

#include <curl/curl.h>

/* Wrappers for libcurl: Swift cannot call variadic functions, and the library is loaded only when it is needed. */

/* Loads and initialises the library. Returns NULL, or the reason for a failure. Must be called before all other
   functions, and not by two threads at once. */
const char *infra_curl_load(void);

CURL *infra_curl_easy_init(void);
void infra_curl_easy_cleanup(CURL *handle);
const char *infra_curl_easy_strerror(CURLcode code);

/* The origin of the offsets that curl seeks to: SEEK_SET. */
static const int infra_curl_seek_start = SEEK_SET;

typedef size_t (*infra_curl_transfer)(char *, size_t, size_t, void *);
void infra_curl_set_number(CURL *handle, CURLoption option, long value);
void infra_curl_set_size(CURL *handle, CURLoption option, curl_off_t value);
void infra_curl_set_text(CURL *handle, CURLoption option, const char *value);
void infra_curl_set_pointer(CURL *handle, CURLoption option, void *value);
void infra_curl_set_transfer(CURL *handle, CURLoption option, infra_curl_transfer value);
void infra_curl_set_seek(CURL *handle, curl_seek_callback value);
void infra_curl_set_debug(CURL *handle, curl_debug_callback value);

long infra_curl_get_number(CURL *handle, CURLINFO info);
curl_off_t infra_curl_get_size(CURL *handle, CURLINFO info);
const char *infra_curl_get_text(CURL *handle, CURLINFO info);

CURLM *infra_curl_multi_init(void);
void infra_curl_multi_cleanup(CURLM *multi);
void infra_curl_multi_add(CURLM *multi, CURL *handle);
void infra_curl_multi_remove(CURLM *multi, CURL *handle);
void infra_curl_multi_perform(CURLM *multi);
void infra_curl_multi_poll(CURLM *multi, struct curl_waitfd *others, unsigned int count, int milliseconds);
CURLMsg *infra_curl_multi_read(CURLM *multi);

struct curl_slist *infra_curl_list_append(struct curl_slist *list, const char *text);
void infra_curl_list_free(struct curl_slist *list);

#endif
