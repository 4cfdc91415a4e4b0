#include "CSchemas.h"

static const unsigned char catalogue[] = {
#embed "catalogue.z"
};

const unsigned char *schema_catalogue(void) { return catalogue; }

size_t schema_catalogue_size(void) { return sizeof catalogue; }
