import { describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { alleBeleid, alleRegels } from '../src/beleid.ts'
import { rolcodes } from '../src/modules/netwerk/index.ts'
import { actie, page } from '../src/web/page.ts'
import { alsEigenaar, eigenTesthuis } from './gemeente.ts'

eigenTesthuis()

/** Tables without rows of a municipality: the same for everybody, written by the owner alone. */
const zonderBescherming = [
  'beheer.installatie',
  'netwerk.gemeente',
  'netwerk.organisatie', // names of organisations; a partner works for more municipalities
  'netwerk.regio_versie',
  'toegang.beleid',
]

/** Policies on a municipal table that do not ask for the municipality, each with the reason. */
const zonderGemeente: Record<string, string> = {
  'logboek.regel toevoegen': 'a line about work outside a municipality has none (is not distinct from)',
  'koppeling.geheim gebruiken': 'whoever shows a secret has no municipality yet; the secret says whose it is',
  'koppeling.geheim tonen': 'the same',
  'koppeling.geheim van token': 'whoever shows a token; it says from which secret it came',
  'koppeling.koppeling getoond': 'the same',
  'koppeling.koppeling toegelaten': 'asks for the municipality of the toelating',
  'koppeling.toelating getoond': 'the same as of a secret',
  'melding.gesprek koppelstand':
    'a system reports for more municipalities, and asks with a number of its own',
  'melding.opzoek vinden': 'the code says which municipality; only its holder knows the id',
  'toegang.account alle rollen': 'Baken itself looks at a person in all municipalities, to test combinations',
  'toegang.rol_toewijzing alle rollen': 'the same',
  'toegang.rolverzoek elders lezen': 'where nobody here can agree, a beheerder of another municipality may',
  'toegang.rolverzoek elders beslissen': 'the same',
  'toegang.rolverzoek uitgenodigd lezen': 'the link says which municipality',
  'toegang.rolverzoek uitgenodigd wijzigen': 'the same',
  'toegang.account collega': 'an account may belong elsewhere; the role is here',
  'toegang.account dagmail': 'the same',
  'toegang.account inloggen lezen': 'who signs in has no municipality yet; she shows a name or a session',
  'toegang.account inloggen wijzigen': 'the same',
  'toegang.account uitgenodigd': 'who takes up an invitation has no account yet',
  'toegang.identiteit inloggen lezen':
    'who signs in elsewhere has no municipality yet; she is who her service says',
  'toegang.rol_toewijzing eigen rollen': 'one person may have roles in more municipalities',
  'toegang.sessie eigen': 'a session belongs to an account, and chooses the municipality',
  'toegang.account invaller': 'who stands in may have her account elsewhere',
  'toegang.in_gebruik lezen':
    'whether a municipality practises is the same for everybody; the public form asks it',
  'toegang.vervanging eigen': 'one person may stand in in more municipalities',
  'toegang.vervanging inloggen lezen': 'the same, for who signs in',
  'toegang.waarneming eigen': 'the municipality where she steps in is not hers',
  'toegang.waarneming inloggen lezen': 'the same, for who signs in',
  'toegang.verlening eigen': 'what was granted in another municipality opens that one',
  'toegang.herstel openen': 'the link says which account',
  'toegang.herstel gebruiken': 'the same',
  'toegang.sessie opruimen': 'what is over is cleared by the system, whoever it was of',
  'toegang.sessie opruimen lezen': 'the same',
  'toegang.uitnodiging openen': 'the link says which municipality',
  'toegang.uitnodiging gebruiken': 'the same',
}

const tabellen = `select format('%s.%s', n.nspname, c.relname) as naam, c.relrowsecurity as aan, c.relforcerowsecurity as streng,
    obj_description(c.oid, 'pg_class') as tekst,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as kolommen,
    array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and has_column_privilege('baken_gebruiker', c.oid, a.attnum, 'update')) as wijzigbaar,
    has_table_privilege('baken_gebruiker', c.oid, 'truncate, references, trigger') as teveel,
    has_any_column_privilege('baken_gebruiker', c.oid, 'insert, update') or has_table_privilege('baken_gebruiker', c.oid, 'delete') as schrijft
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public')`

type Tabel = {
  naam: string
  aan: boolean
  streng: boolean
  tekst: string | null
  policies: number
  kolommen: string[]
  wijzigbaar: string[]
  teveel: boolean
  schrijft: boolean
}

describe('elke tabel', () => {
  test('heeft rijbeveiliging, ook voor de eigenaar, en ten minste een policy', async () => {
    const alle = await alsEigenaar<Tabel>(tabellen)
    expect(alle.length).toBeGreaterThan(15)
    const bloot = alle.filter((t) => !(t.aan && t.streng && t.policies > 0))
    expect(bloot.map((t) => t.naam).sort()).toEqual(zonderBescherming)
    expect(bloot.filter((t) => t.schrijft)).toEqual([])
  })

  test('met rijbeveiliging zegt in welk compartiment ze hoort, en dat bestaat', async () => {
    const bekend = alleBeleid.flatMap((b) => Object.keys(b.compartimenten))
    for (const { naam, tekst, kolommen } of (await alsEigenaar<Tabel>(tabellen)).filter((t) => t.aan)) {
      const vak = /^compartiment: '?([^';]+)/.exec(tekst ?? '')?.[1]?.trim()
      expect([...bekend, ...kolommen, 'geen'], naam).toContain(vak)
    }
  })

  test('laat een rij niet naar een andere gemeente of een ander compartiment verhuizen', async () => {
    for (const { naam, wijzigbaar, teveel } of await alsEigenaar<Tabel>(tabellen)) {
      expect(teveel, naam).toBe(false)
      expect(wijzigbaar, naam).not.toContain('compartiment')
      // A session moves between the municipalities of its own account.
      if (naam !== 'toegang.sessie') expect(wijzigbaar, naam).not.toContain('gemeente_id')
    }
  })

  test('van een gemeente vraagt in elke policy naar de gemeente, op de genoemde na', async () => {
    const policies = await alsEigenaar<{ naam: string; tekst: string }>(
      `select format('%s.%s %s', n.nspname, c.relname, p.polname) as naam,
         coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as tekst
       from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
       where exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id')`,
    )
    expect(policies.length).toBeGreaterThan(40)
    const zonder = policies
      .filter((p) => !/\(gemeente_id = \( SELECT toegang\.gemeente\(\)/.test(p.tekst))
      .map((p) => p.naam)
    expect(zonder.sort()).toEqual(Object.keys(zonderGemeente).sort())
  })

  test('wordt door een rol bereikt die niets bezit en niets kan omzeilen', async () => {
    const rollen = await alsEigenaar<{ rolsuper: boolean; rolbypassrls: boolean; bezit: number }>(
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid) as bezit
       from pg_roles r where rolname in ('baken_gebruiker', '${decodeURIComponent(new URL(inject('appUrl')).username)}')`,
    )
    expect(rollen).toEqual(Array(2).fill({ rolsuper: false, rolbypassrls: false, bezit: 0 }))
    const definers = await alsEigenaar(
      `select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')`,
    )
    expect(definers).toEqual([])
  })
})

describe('elke beleidsregel', () => {
  test('noemt een compartiment dat haar eigen module verklaart', () => {
    for (const { module, compartimenten, regels } of alleBeleid) {
      for (const regel of regels)
        expect(Object.keys(compartimenten), `${module}: ${regel.rol}`).toContain(regel.compartiment)
    }
  })

  test('noemt een rol die bestaat, een doel en een grond', () => {
    for (const regel of alleRegels) {
      expect([...rolcodes, 'noodtoegang', 'melder', 'systeem', 'koppeling']).toContain(regel.rol)
      expect(regel.doel).toMatch(/^[a-z ]+$/)
      expect(regel.grond.length).toBeGreaterThan(10)
      expect(regel.handelingen.length).toBeGreaterThan(0)
    }
  })

  test('staat er een keer', () => {
    const alle = alleRegels.flatMap((r) =>
      r.handelingen.map((h) => `${r.rol} ${r.doel} ${h} ${r.compartiment}`),
    )
    expect(alle.filter((regel, i) => alle.indexOf(regel) !== i)).toEqual([])
  })

  test('geen compartiment hoort bij twee modules', () => {
    const alle = alleBeleid.flatMap((b) => Object.keys(b.compartimenten))
    expect(new Set(alle).size).toBe(alle.length)
  })

  test('de functionaris gegevensbescherming en de beheerder komen in geen dossier', () => {
    const dossiers = [
      'melding',
      'melder',
      'hulpvraag',
      'hulpvrager',
      'gesprek met code',
      'eigen melding',
      'concept',
      'signaal',
    ]
    expect(
      alleRegels.filter((r) => ['fg', 'beheerder'].includes(r.rol) && dossiers.includes(r.compartiment)),
    ).toEqual([])
  })

  test('de hulpvraag bestaat niet voor de veiligheidskant', () => {
    const zorg = alleRegels.filter(
      (r) => ['hulpvraag', 'hulpvrager'].includes(r.compartiment) && r.handelingen.includes('lezen'),
    )
    expect(new Set(zorg.map((r) => r.rol))).toEqual(new Set(['zorgcoordinator', 'systeem']))
  })

  test('staat zo in de database, en niets anders', async () => {
    const rijen = await alsEigenaar('select rol, doel, handeling, compartiment, grond from toegang.beleid')
    const verwacht = alleRegels.flatMap(({ handelingen, ...r }) =>
      handelingen.map((handeling) => ({ ...r, handeling })),
    )
    expect(new Set(rijen.map((r) => JSON.stringify(sorteer(r))))).toEqual(
      new Set(verwacht.map((r) => JSON.stringify(sorteer(r)))),
    )
  })
})

function sorteer(rij: object): object {
  return Object.fromEntries(Object.entries(rij).sort())
}

describe('een pagina of handeling', () => {
  const verantwoording = { recht: 'signaal:lezen', doel: 'beoordelen', verwerking: 'proef' } as const
  const antwoord = async () => ({ naar: '/' })

  test.each(['recht', 'doel', 'verwerking'] as const)('zonder %s laat zich niet verklaren', (deel) => {
    for (const leeg of ['', undefined]) {
      const half = { ...verantwoording, [deel]: leeg, antwoord } as typeof verantwoording & {
        antwoord: typeof antwoord
      }
      const bij = page('/heel', { ...verantwoording, antwoord })
      expect(() => page('/half', half)).toThrow(`/half is niet verklaard: ${deel} ontbreekt`)
      expect(() => actie('/half', { ...half, schema: z.object({}), bij })).toThrow(`${deel} ontbreekt`)
    }
  })

  test('met alle drie wel', () => {
    expect(page('/heel', { ...verantwoording, antwoord })).toMatchObject({
      ...verantwoording,
      methode: 'GET',
      pad: '/heel',
    })
  })
})
