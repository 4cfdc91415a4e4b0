#include "CCurl.h"

#include <dlfcn.h>

/* The functions of libcurl that this module uses. */
#define FUNCTIONS(DO) \
    DO(global_init) DO(easy_init) DO(easy_cleanup) DO(easy_strerror) DO(easy_setopt) DO(easy_getinfo) \
    DO(multi_init) DO(multi_cleanup) DO(multi_add_handle) DO(multi_remove_handle) DO(multi_perform) \
    DO(multi_poll) DO(multi_info_read) DO(slist_append) DO(slist_free_all)

#define DECLARE(name) __typeof__(curl_##name) *name;
static struct { FUNCTIONS(DECLARE) } curl;

/* All versions of libcurl with this soname have the functions that the headers declare. */
static const char library_name[] = "libcurl.so.4";

const char *infra_curl_load(void) {
    void *library = dlopen(library_name, RTLD_NOW | RTLD_LOCAL);
    if (!library) return dlerror();
#define FIND(name) if (!(curl.name = (__typeof__(curl.name))dlsym(library, "curl_" #name))) return dlerror();
    FUNCTIONS(FIND)
    CURLcode code = curl.global_init(CURL_GLOBAL_DEFAULT);
    return code == CURLE_OK ? NULL : curl.easy_strerror(code);
}

CURL *infra_curl_easy_init(void) { return curl.easy_init(); }

void infra_curl_easy_cleanup(CURL *handle) { curl.easy_cleanup(handle); }

const char *infra_curl_easy_strerror(CURLcode code) { return curl.easy_strerror(code); }

void infra_curl_set_number(CURL *handle, CURLoption option, long value) { curl.easy_setopt(handle, option, value); }

void infra_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) { curl.easy_setopt(handle, option, value); }

void infra_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    curl.easy_setopt(handle, option, value);
}

void infra_curl_set_pointer(CURL *handle, CURLoption option, void *value) { curl.easy_setopt(handle, option, value); }

void infra_curl_set_transfer(CURL *handle, CURLoption option, infra_curl_transfer value) {
    curl.easy_setopt(handle, option, value);
}

void infra_curl_set_seek(CURL *handle, curl_seek_callback value) {
    curl.easy_setopt(handle, CURLOPT_SEEKFUNCTION, value);
}

void infra_curl_set_debug(CURL *handle, curl_debug_callback value) {
    curl.easy_setopt(handle, CURLOPT_DEBUGFUNCTION, value);
}

long infra_curl_get_number(CURL *handle, CURLINFO info) {
    long value = 0;
    curl.easy_getinfo(handle, info, &value);
    return value;
}

curl_off_t infra_curl_get_size(CURL *handle, CURLINFO info) {
    curl_off_t value = 0;
    curl.easy_getinfo(handle, info, &value);
    return value;
}

const char *infra_curl_get_text(CURL *handle, CURLINFO info) {
    char *value = NULL;
    curl.easy_getinfo(handle, info, &value);
    return value;
}

CURLM *infra_curl_multi_init(void) { return curl.multi_init(); }

void infra_curl_multi_cleanup(CURLM *multi) { curl.multi_cleanup(multi); }

void infra_curl_multi_add(CURLM *multi, CURL *handle) { curl.multi_add_handle(multi, handle); }

void infra_curl_multi_remove(CURLM *multi, CURL *handle) { curl.multi_remove_handle(multi, handle); }

void infra_curl_multi_perform(CURLM *multi) {
    int running;
    curl.multi_perform(multi, &running);
}

void infra_curl_multi_poll(CURLM *multi, struct curl_waitfd *others, unsigned int count, int milliseconds) {
    curl.multi_poll(multi, others, count, milliseconds, NULL);
}

CURLMsg *infra_curl_multi_read(CURLM *multi) {
    int left;
    return curl.multi_info_read(multi, &left);
}

struct curl_slist *infra_curl_list_append(struct curl_slist *list, const char *text) {
    return curl.slist_append(list, text);
}

void infra_curl_list_free(struct curl_slist *list) { curl.slist_free_all(list); }
