import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { eigenTesthuis, nieuweGemeente, testhuis } from '../../../test/gemeente.ts'

eigenTesthuis()

const gemeenten = 20
const perGemeente = 1000

type Plan = {
  'Node Type': string
  'Index Name'?: string
  'Index Cond'?: string
  'Subplan Name'?: string
  'Parent Relationship'?: string
  'Plan Rows': number
  Plans?: Plan[]
}
let g: Awaited<ReturnType<typeof nieuweGemeente>>

/** Enough rows of enough municipalities that an index pays; the owner sows, the application asks. */
beforeAll(async () => {
  g = await nieuweGemeente()
  const client = new pg.Client((await testhuis()).beheerUrl)
  await client.connect()
  await client.query(
    `insert into netwerk.gemeente select gen_random_uuid(), 'plan-' || n, 'Plan ' || n from generate_series(1, ${gemeenten - 1}) n`,
  )
  const wie = `from netwerk.gemeente, generate_series(1, ${perGemeente}) n where code like 'plan-%' or id = '${g.id}'`
  await client.query(
    `insert into melding.melding (gemeente_id, id, compartiment, kenmerk, kanaal, ontvangen_op, toestand, inhoud)
     select id, gen_random_uuid(), case when n % 10 = 0 then 'hulpvraag' else 'melding' end, 'M-' || n, 'website', now(),
       case when n % 20 < 2 then 'nieuw' else 'afgehandeld' end, '\\x00' ${wie}`,
  )
  await client.query(
    `insert into signaal.signaal (gemeente_id, id, kenmerk, regio_versie_id, verschijningsvorm, urgentie, stap, toestand, inhoud, eigenaar_id, aangemaakt_op)
     select g.id, gen_random_uuid(), 'S-' || n, (select id from netwerk.regio_versie limit 1), 'onbekend', 'gewoon', 'stap-1',
       case when n % 10 = 0 then 'open' else 'gesloten' end, '\\x00', gen_random_uuid(), now() - n * interval '1 day' ${wie.replace('netwerk.gemeente', 'netwerk.gemeente g').replace('or id =', 'or g.id =')}`,
  )
  await client.query(
    `insert into termijn.termijn (gemeente_id, id, dossier_id, soort, compartiment, code, regio_versie_id, rollen, start_op, basis_op, uiterlijk_op, einde_op, toestand, afgelopen_op)
     select g.id, gen_random_uuid(), gen_random_uuid(), 'signaal', 'signaal', 'weging', (select id from netwerk.regio_versie limit 1), '{regisseur}',
       now(), now(), now(), now() + n * interval '1 hour', case when n % 10 = 0 then 'loopt' else 'gehaald' end,
       case when n % 10 = 0 then null else now() end ${wie.replace('netwerk.gemeente', 'netwerk.gemeente g').replace('or id =', 'or g.id =')}`,
  )
  await client.query(
    `insert into register.telling select g.id, date '2026-01-01' - n * interval '1 month', 'vorm-' || n % 9, '', 'post', '', 1 ${wie.replace('netwerk.gemeente', 'netwerk.gemeente g').replace('or id =', 'or g.id =').replace(String(perGemeente), '200')}`,
  )
  await client.query(
    'analyze melding.melding; analyze signaal.signaal; analyze termijn.termijn; analyze register.telling',
  )
  await client.end()
})

async function knopen(vraag: string, rol: string, doel: string): Promise<Plan[]> {
  const plan = await g.als(
    rol,
    async (ctx) => {
      const { rows } = await sql<{
        queryPlan: { Plan: Plan }[]
      }>`explain (format json) ${sql.raw(vraag)}`.execute(ctx.db)
      return Object.values(rows[0]!)[0] as { Plan: Plan }[]
    },
    { doel },
  )
  const loop = (knoop: Plan): Plan[] => [knoop, ...(knoop.Plans ?? []).flatMap(loop)]
  return loop(plan[0]!.Plan)
}

// PostgreSQL 17 writes `(InitPlan 1)`, 15 `$0`.
const eenmaalGevraagd = /gemeente_id = (\(InitPlan \d+\)|\$\d+)/

const lijsten = [
  [
    'nieuwe meldingen',
    'melding.melding',
    "select id from melding.melding where toestand = 'nieuw' and stroom_id is null order by id desc limit 51",
    /^melding_lijst$/,
  ],
  [
    'een melding',
    'melding.melding',
    "select id from melding.melding where id = '00000000-0000-7000-8000-000000000000'",
    /^melding_/,
  ],
  [
    'open signalen',
    'signaal.signaal',
    "select id from signaal.signaal where toestand = 'open' order by id desc limit 51",
    /^signaal_lijst$/,
  ],
  [
    'een bladzijde verder',
    'signaal.signaal',
    "select id from signaal.signaal where toestand = 'open' and id < 'f0000000-0000-7000-8000-000000000000' order by id desc limit 51",
    /^signaal_lijst$/,
  ],
  [
    'wat op een rol wacht',
    'signaal.signaal',
    "select id from signaal.signaal where toestand = 'open' and not acuut and wacht_op is not null and string_to_array(wacht_op, ',') && '{privacyfunctionaris}'::text[] order by uiterlijk_op, id limit 51",
    /^signaal_wacht_termijn$/,
  ],
  [
    'termijnen die aflopen',
    'termijn.termijn',
    "select id from termijn.termijn where toestand in ('loopt', 'verlopen') and einde_op < now() + interval '7 days' and rollen && '{regisseur}'::text[] order by einde_op, id limit 26",
    /^termijn_loopt_af$/,
  ],
  [
    'termijnen van een dossier',
    'termijn.termijn',
    "select id from termijn.termijn where dossier_id = '00000000-0000-7000-8000-000000000000' order by id",
    /^termijn_/,
  ],
  [
    'het register, verder terug in de tijd',
    'signaal.signaal',
    "select id from signaal.signaal where aangemaakt_op >= '2020-01-01' and (aangemaakt_op, id) < (now() - interval '1000 days', 'f0000000-0000-7000-8000-000000000000') order by aangemaakt_op desc, id desc limit 26",
    /^signaal_register$/,
  ],
  [
    'de aantallen van het register',
    'register.telling',
    "select verschijningsvorm, sum(aantal) from register.telling where maand >= '2020-01-01' group by verschijningsvorm",
    /^telling_pkey$/,
  ],
] as const

describe('het plan van een werklijst, als de login van de app', () => {
  test.each(lijsten)('%s: over een index die met de gemeente begint', async (_, tabel, vraag, index) => {
    const plan = await knopen(vraag, 'aandachtsfunctionaris', 'beoordelen')
    const scans = plan.filter((knoop) => knoop['Index Name']?.match(index))
    expect(scans.length, `${tabel}: ${JSON.stringify(plan)}`).toBeGreaterThan(0)
    for (const scan of scans) expect(scan['Index Cond']).toMatch(eenmaalGevraagd)
    expect(
      plan.some(
        (knoop) =>
          knoop['Node Type'] === 'Seq Scan' && JSON.stringify(knoop).includes(`"${tabel.split('.')[1]}"`),
      ),
    ).toBe(false)
  })

  test.each(lijsten)('%s: het beleid wordt een keer gevraagd, niet per rij', async (_, __, vraag) => {
    const plan = await knopen(vraag, 'aandachtsfunctionaris', 'beoordelen')
    const vragen = plan.filter((knoop) => knoop['Subplan Name'])
    expect(vragen.length).toBeGreaterThanOrEqual(2)
    expect(vragen.map((knoop) => knoop['Parent Relationship'])).toEqual(vragen.map(() => 'InitPlan'))
  })

  // An estimate of one row makes any index as good as that of the list, and a tenth of a million rows is sorted.
  test.each([
    ['signaal.signaal', "toestand = 'open'", perGemeente / 10],
    ['melding.melding', "compartiment = 'melding' and toestand = 'afgehandeld'", perGemeente * 0.8],
    ['signaal.signaal', "toestand = 'gesloten' and urgentie = 'gewoon'", perGemeente * 0.9],
  ])('%s met %s: geschat wordt wat er is, niet één rij', async (tabel, waar, rijen) => {
    const [boven] = await knopen(
      `select id from ${tabel} where ${waar}`,
      'aandachtsfunctionaris',
      'beoordelen',
    )
    expect(boven!['Plan Rows']).toBeGreaterThan(rijen / 3)
    expect(boven!['Plan Rows']).toBeLessThan(rijen * 3)
  })
})
