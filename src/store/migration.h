/* SPDX-License-Identifier: MIT */
/* migration: the SQL that makes a schema, one step a file of config/sql/ENGINE, embedded by the build. Step n leads to
 * schema version n. */
#ifndef MAILCALL_STORE_MIGRATION_H
#define MAILCALL_STORE_MIGRATION_H

struct migration {
    const char *sql;
};

extern const struct migration sqlite_migrations[];
extern const int sqlite_migration_count;

#endif
