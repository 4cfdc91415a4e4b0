#include <malloc.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>

/* From the C library: extensions that Swift's Glibc module lacks, variadic functions and macros that Swift cannot use,
   and a global variable that it rejects as unsafe for concurrency. */

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

static inline int infra_spawn_close_from(posix_spawn_file_actions_t *actions, int descriptor) {
    return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

/* Whether orphaned descendants of this process become its children: PR_GET_CHILD_SUBREAPER of prctl(2). */
static inline int infra_is_child_subreaper(void) {
    int flag = 0;
    return prctl(PR_GET_CHILD_SUBREAPER, &flag) == 0 && flag != 0;
}

/* Waits until a child has ended, without reaping it. Returns its id, or -1: there is no child, or a signal arrived. */
static inline pid_t infra_wait_for_exited_child(void) {
    siginfo_t info;
    return waitid(P_ALL, 0, &info, WEXITED | WNOWAIT) == 0 ? info.si_pid : -1;
}

extern char **environ;

static inline char **infra_environment(void) {
    return environ;
}
