#include <git2.h>

/* Wrappers for git_libgit2_opts, which Swift cannot call because it is variadic. */

static inline void infra_git2_disable_configuration_files(void) {
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_PROGRAMDATA, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, "");
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, "");
}

static inline void infra_git2_disable_object_cache(void) {
    git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0);
}

static inline void infra_git2_set_maximum_pack_objects(size_t count) {
    git_libgit2_opts(GIT_OPT_SET_PACK_MAX_OBJECTS, count);
}

static inline void infra_git2_disable_owner_validation(void) {
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
}
