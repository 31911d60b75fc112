-- SPDX-License-Identifier: MIT
-- 004: messages are read by what is certain alone. What words alone filed teaches only where all are read together, which asks each
-- message for its filings.

DROP INDEX filing_sure;
