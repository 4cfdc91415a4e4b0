#ifndef INFRA_CGIT2ALLOCATOR_H
#define INFRA_CGIT2ALLOCATOR_H

#include <stdbool.h>
#include <stddef.h>

/* A bounded allocator for libgit2. libgit2 allocates an object in one piece, with the size that a pack or a delta
   claims, and has no limit of its own for it. */

/* Installs the allocator in libgit2. Must be called once, before git_libgit2_init. Returns the status of libgit2. */
int infra_git2_use_bounded_allocator(void);

/* Starts to bound the allocations of libgit2 on this thread: a single allocation, all memory held at a time, and the
   sum of all allocations, each in bytes. Above a bound, an allocation fails as if no memory were left. */
void infra_git2_begin_bounds(size_t piece, size_t held, size_t sum);

/* Removes the bounds of this thread. Returns whether one of them was reached. */
bool infra_git2_end_bounds(void);

#endif
