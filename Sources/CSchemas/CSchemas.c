#include "CSchemas.h"

// The directive is an extension of clang in older standards than C23.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char catalogue[] = {
#embed "catalogue.z"
};
#pragma clang diagnostic pop

const unsigned char *schema_catalogue(void) { return catalogue; }

size_t schema_catalogue_size(void) { return sizeof catalogue; }
