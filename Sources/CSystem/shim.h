#include <malloc.h>
#include <spawn.h>

/* From the C library: an extension that Swift's Glibc module lacks, and a global variable that Swift rejects as unsafe
   for concurrency. */

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

static inline int infra_spawn_close_from(posix_spawn_file_actions_t *actions, int descriptor) {
    return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

extern char **environ;

static inline char **infra_environment(void) {
    return environ;
}
