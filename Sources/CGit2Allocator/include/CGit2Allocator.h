#ifndef INFRA_CGIT2ALLOCATOR_H
#define INFRA_CGIT2ALLOCATOR_H

#include <stdbool.h>
#include <stddef.h>

/* An allocator for libgit2 that can be given bounds. libgit2 allocates an object in one piece, of the size that a pack or a
   delta claims, and has no limit of its own for it. */

/* Makes it the allocator of libgit2. To be called once, before git_libgit2_init. */
int infra_git2_use_bounded_allocator(void);

/* Bounds what libgit2 allocates on this thread from now on: a single piece, all that it holds at a time, and the sum of all
   pieces, each in bytes. Beyond a bound an allocation fails as it does when there is no memory left. */
void infra_git2_begin_bounds(size_t piece, size_t held, size_t sum);

/* Lifts the bounds; returns whether one of them was reached. */
bool infra_git2_end_bounds(void);

#endif
