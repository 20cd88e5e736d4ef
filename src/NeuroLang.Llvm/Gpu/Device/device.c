/* All of it in one unit. */
#include "drivers.c"
#include "delivery.c"
#include "sums.c"
#include "rows.c"
#include "grouped.c"
