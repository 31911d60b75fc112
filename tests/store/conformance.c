/* SPDX-License-Identifier: MIT */
/* conformance: the promises of store.h, one after the other, over whatever engine the fixture opens. */
#include "suite.h"

int main(void)
{
    return suite_put() + suite_derived() + suite_search() + suite_outbox() + suite_reread();
}
