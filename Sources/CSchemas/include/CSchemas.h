#ifndef INFRA_SYNC_SCHEMAS_H
#define INFRA_SYNC_SCHEMAS_H

#include <stddef.h>

/// The bytes of the catalogue of schemas, which is a part of the program; Scripts/schema_format.py describes its format.
const unsigned char *schema_catalogue(void);

/// The number of bytes of the catalogue.
size_t schema_catalogue_size(void);

#endif
