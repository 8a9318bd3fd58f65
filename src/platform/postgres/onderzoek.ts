import type pg from 'pg'

/** What one login is and may do. */
export type Bevinding = Readonly<{
  versie: number
  codering: string
  database: string
  server: string
  login: string
  superuser: boolean
  bypassrls: boolean
  bezit: number
  magSchemaMaken: boolean
  rollen: string[]
}>

/** Asks the database itself; a right that can be had by switching role counts as well. */
export async function onderzoek(client: pg.Client): Promise<Bevinding> {
  const { rows } = await client.query<Bevinding>(`
    with rol as (select * from pg_roles where pg_has_role(session_user, oid, 'member') or rolname = session_user)
    select current_setting('server_version_num')::int / 10000 as versie,
      current_setting('server_encoding') as codering,
      current_database()::text as database,
      current_database() || ' ' || pg_postmaster_start_time() as server,
      session_user::text as login,
      (select bool_or(rolsuper) from rol) as superuser,
      (select bool_or(rolbypassrls) from rol) as bypassrls,
      (select count(*)::int from pg_shdepend d join pg_roles r on d.refobjid = r.oid and r.rolname = session_user
        where d.deptype = 'o' and d.dbid in (0, (select oid from pg_database where datname = current_database()))) as bezit,
      has_database_privilege(current_database(), 'CREATE') as "magSchemaMaken",
      (select array_agg(rolname::text) from rol) as rollen
  `)
  return rows[0]!
}
