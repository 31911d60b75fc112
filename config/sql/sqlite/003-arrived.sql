-- SPDX-License-Identifier: MIT
-- 003: when a message was received, beside the time that keeps the order. What is read of a message depends on the first alone, so that a
-- rebuild reads it as it was read; windows of time go by the second, which no clock that is set back can move past.

ALTER TABLE message ADD COLUMN arrived_utc INTEGER; -- as intake or its header said; NULL: received_utc
-- Since this version only mail that comes in is raised to the latest; an archive keeps its own order.
CREATE INDEX message_by_received ON message (received_utc);
