#include <malloc.h>
#include <spawn.h>

/* Functions and variables of the C library that Swift's own module of it leaves out, or takes for a data race. */

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

static inline int infra_spawn_close_from(posix_spawn_file_actions_t *actions, int descriptor) {
    return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

extern char **environ;

static inline char **infra_environment(void) {
    return environ;
}
