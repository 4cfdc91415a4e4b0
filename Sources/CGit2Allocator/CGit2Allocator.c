#include "CGit2Allocator.h"

#include <git2.h>
#include <git2/sys/alloc.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Thread-local, because the bounds apply to one call of libgit2. Memory that one thread allocates and another thread
   frees makes `held` too large in the first and too small in the second, so it is signed. */
static _Thread_local struct {
    bool is_active, is_reached;
    size_t piece, held_limit, sum_limit, sum;
    long long held;
} bounds;

static bool admits(size_t size) {
    if (!bounds.is_active) return true;
    /* The first comparison prevents an overflow in the others. */
    bool fits = size <= bounds.piece && bounds.held + (long long)size <= (long long)bounds.held_limit
        && bounds.sum + size <= bounds.sum_limit;
    if (!fits) bounds.is_reached = true;
    return fits;
}

static void *counted(void *memory) {
    if (!memory) {
        git_error_set_oom();
    } else if (bounds.is_active) {
        size_t size = malloc_usable_size(memory);
        bounds.held += (long long)size;
        bounds.sum += size;
    }
    return memory;
}

static void *bounded_malloc(size_t size, const char *file, int line) {
    (void)file, (void)line;
    return counted(admits(size) ? malloc(size) : NULL);
}

static void *bounded_calloc(size_t count, size_t size, const char *file, int line) {
    (void)file, (void)line;
    size_t bytes;
    bool fits = !__builtin_mul_overflow(count, size, &bytes) && admits(bytes);
    return counted(fits ? calloc(count, size) : NULL);
}

static char *bounded_substrdup(const char *text, size_t length, const char *file, int line) {
    char *copy = length < SIZE_MAX ? bounded_malloc(length + 1, file, line) : NULL;
    if (!copy) return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return copy;
}

static char *bounded_strndup(const char *text, size_t length, const char *file, int line) {
    return bounded_substrdup(text, strnlen(text, length), file, line);
}

static char *bounded_strdup(const char *text, const char *file, int line) {
    return bounded_substrdup(text, strlen(text), file, line);
}

/* Counted but not bounded: libgit2 reallocates tables, which grow with the number of received objects, but not the
   contents of objects. */
static void *bounded_realloc(void *memory, size_t size, const char *file, int line) {
    (void)file, (void)line;
    size_t before = memory && bounds.is_active ? malloc_usable_size(memory) : 0;
    void *grown = counted(realloc(memory, size));
    if (grown) bounds.held -= (long long)before;
    return grown;
}

static void *bounded_reallocarray(void *memory, size_t count, size_t size, const char *file, int line) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) return counted(NULL);
    return bounded_realloc(memory, bytes, file, line);
}

static void *bounded_mallocarray(size_t count, size_t size, const char *file, int line) {
    return bounded_reallocarray(NULL, count, size, file, line);
}

static void bounded_free(void *memory) {
    if (memory && bounds.is_active) bounds.held -= (long long)malloc_usable_size(memory);
    free(memory);
}

int infra_git2_use_bounded_allocator(void) {
    git_allocator allocator = {
        .gmalloc = bounded_malloc,
        .gcalloc = bounded_calloc,
        .gstrdup = bounded_strdup,
        .gstrndup = bounded_strndup,
        .gsubstrdup = bounded_substrdup,
        .grealloc = bounded_realloc,
        .greallocarray = bounded_reallocarray,
        .gmallocarray = bounded_mallocarray,
        .gfree = bounded_free,
    };
    return git_libgit2_opts(GIT_OPT_SET_ALLOCATOR, &allocator);
}

void infra_git2_begin_bounds(size_t piece, size_t held, size_t sum) {
    memset(&bounds, 0, sizeof bounds);
    bounds.is_active = true;
    bounds.piece = piece;
    bounds.held_limit = held;
    bounds.sum_limit = sum;
}

bool infra_git2_end_bounds(void) {
    bounds.is_active = false;
    return bounds.is_reached;
}
