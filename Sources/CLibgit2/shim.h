#include <git2.h>

/* Wrappers for git_libgit2_opts, which Swift cannot call because it is variadic. */

static inline void infra_git2_ignore_configuration_files(void) {
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_PROGRAMDATA, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, "");
}

static inline void infra_git2_keep_no_objects(void) {
    git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
}

static inline void infra_git2_limit_objects_of_a_pack(size_t count) {
    git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, count);
}

static inline void infra_git2_allow_other_owners(void) {
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
}
