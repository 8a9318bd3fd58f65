import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alleRoutes } from '../src/app.ts'
import { alleRegels } from '../src/beleid.ts'
import { ingelogde } from '../src/modules/toegang/index.ts'
import { monteer } from '../src/web/monteer.ts'
import { eigenTesthuis, testhuis } from '../test/gemeente.ts'
import { inloghuis } from '../test/inlog.ts'
import { proefApi } from './toegang/apipaden.ts'
import { openProef, proefGegevens } from './toegang/gegevens.ts'
import { proefPaden } from './toegang/paden.ts'

eigenTesthuis()

let stand: Awaited<ReturnType<typeof openProef>>
beforeAll(async () => {
  stand = await openProef(await testhuis(), alleRegels)
})
afterAll(() => stand?.sluit())

/** The proof on a database in which something is wrong, which is put right again afterwards. */
async function met(fout: string, herstel: string, rol: string, doel: string, tabel: string) {
  const huis = await testhuis()
  const client = new pg.Client({ connectionString: huis.beheerUrl })
  await client.connect()
  const kring = { rollen: [rol], doelen: [doel], tabel }
  try {
    await client.query(fout)
    // What lies ready knows the tables that there were.
    return await (fout.startsWith('create table')
      ? proefGegevens(huis, alleRegels, kring)
      : stand.proef(kring))
  } finally {
    await client.query(herstel)
    await client.end()
  }
}

describe('de toegangsproef', () => {
  // Some roles where they work, one where it does not; all of them everywhere is `npm run bench -- toegang`.
  test.each([
    ['aandachtsfunctionaris', ['beoordelen', 'zorg']],
    ['zorgcoordinator', ['zorg']],
    ['beheerder', ['beheer']],
    ['noodtoegang', ['beoordelen']],
    ['melder', ['melden', 'inloggen']],
    ['koppeling', ['koppelen', 'stand opvragen']],
    ['systeem', ['vernietigen']],
    ['', ['melden']],
  ])('vindt niets bij %j op de database zoals ze is', async (rol, doelen) => {
    const uitslag = await stand.proef({ rollen: [rol], doelen })
    expect([uitslag.schendingen, uitslag.violations]).toEqual([[], 0])
    expect(uitslag.cells).toBeGreaterThan(10_000)
  })

  test('probeert elke API-route als elke rol en elk systeem, en vindt een route die een scope vergeet', async () => {
    const { app, unitOfWork, klok } = await inloghuis()
    const deel = {
      ...{ unitOfWork, regels: alleRegels, now: klok.nu },
      vraag: (pad: string, init: RequestInit) => app.request(pad, init),
    }
    const routes = alleRoutes(unitOfWork).filter((route) => route.soort === 'api')
    const uitslag = await proefApi({ ...deel, routes }, ['aandachtsfunctionaris', 'beheerder'])
    expect([uitslag.schendingen, uitslag.cells]).toEqual([[], routes.length * 7])
    const streng = routes.map((route) => ({ ...route, scope: ['meldingen:m'] }))
    expect((await proefApi({ ...deel, routes: streng }, [])).violations).toBe(4)
  })

  const lek = 'create policy lek on melding.melding for select using (true)'
  const fouten: [string, string, string, string, string, string][] = [
    [
      'een policy die iedereen laat lezen',
      lek,
      'drop policy lek on melding.melding',
      'jurist',
      'beoordelen',
      'lezen melding.melding',
    ],
    [
      'een policy die de gemeente vergeet',
      "create policy lek on signaal.signaal for select using ((select toegang.mag('signaal', 'lezen')))",
      'drop policy lek on signaal.signaal',
      'regisseur',
      'beoordelen',
      'lezen signaal.signaal (signaal, andere gemeente)',
    ],
    [
      'een beleidsregel die alleen in de database staat',
      "insert into toegang.beleid values ('aandachtsfunctionaris', 'hulpvraag', 'lezen', 'beoordelen', 'geen')",
      "delete from toegang.beleid where grond = 'geen'",
      'aandachtsfunctionaris',
      'beoordelen',
      'lezen melding.melding (hulpvraag, eigen gemeente)',
    ],
    [
      'een beleidsregel die in de database ontbreekt',
      "update toegang.beleid set doel = 'weg' where rol = 'regisseur' and compartiment = 'signaal' and handeling = 'toevoegen'",
      "update toegang.beleid set doel = 'beoordelen' where doel = 'weg'",
      'regisseur',
      'beoordelen',
      'het beleid laat toe wat de database weigert: regisseur, doel beoordelen, toevoegen signaal.signaal',
    ],
    [
      'een deur naar de berichten van een ander',
      "call toegang.open_ook('melding.bericht', 'gesprek met code', 'wijzigen', 'true'); create policy lek on melding.bericht for select using (opzoek_id is not null and (select toegang.mag('gesprek met code', 'lezen')))",
      'drop policy "gesprek met code wijzigen" on melding.bericht; drop policy lek on melding.bericht',
      'melder',
      'vervolg',
      'lezen melding.bericht',
    ],
    [
      'een policy die vergeet wie er buiten blijft',
      "create policy lek on signaal.signaal for select using (gemeente_id = (select toegang.gemeente()) and (select toegang.mag('signaal', 'lezen')) and ((select toegang.dossier()) is null or id = any (array(select toegang.verleend()))))",
      'drop policy lek on signaal.signaal',
      'regisseur',
      'beoordelen',
      'de database laat toe wat het beleid niet toelaat: regisseur, doel beoordelen, lezen signaal.signaal',
    ],
    [
      'een policy die vergeet dat een verlening over een dossier gaat',
      "create policy lek on signaal.signaal for select using (gemeente_id = (select toegang.gemeente()) and (select toegang.mag('signaal', 'lezen')) and id <> all (array(select toegang.uitgesloten())))",
      'drop policy lek on signaal.signaal',
      'noodtoegang',
      'beoordelen',
      'noodtoegang met een verlening, doel beoordelen, lezen signaal.signaal',
    ],
    [
      'rijbeveiliging die uit staat',
      'alter table signaal.weging disable row level security',
      'alter table signaal.weging enable row level security',
      'jurist',
      'begin',
      'lezen signaal.weging',
    ],
    [
      'een toevoeging voor een andere gemeente',
      'create policy lek on signaal.gebeurtenis for insert with check (true)',
      'drop policy lek on signaal.gebeurtenis',
      'fg',
      'toezicht',
      'toevoegen signaal.gebeurtenis (signaal, andere gemeente)',
    ],
    // The last: it lays everything ready anew.
    [
      'een nieuwe tabel die open staat',
      'create table melding.nieuw (gemeente_id uuid not null, id uuid primary key, inhoud bytea not null); grant select, delete on melding.nieuw to baken_gebruiker',
      'drop table melding.nieuw',
      'jurist',
      'begin',
      'vernietigen melding.nieuw',
    ],
  ]
  test.each(fouten)('vindt %s', async (_, fout, herstel, rol, doel, regel) => {
    const uitslag = await met(fout, herstel, rol, doel, /[a-z_]+\.[a-z_]+/.exec(regel)![0])
    expect(uitslag.violations).toBeGreaterThan(0)
    expect(uitslag.schendingen.some((s) => s.includes(regel))).toBe(true)
  })
})

describe('de proef op de paginas', () => {
  const nu = new Date('2026-11-23T09:00:00Z')

  async function proef(laatWegBinnen: boolean) {
    const { unitOfWork } = await testhuis()
    const routes = alleRoutes(unitOfWork)
      .filter((route) => route.soort !== 'api')
      .filter(({ pad }) => ['/accounts', '/begin', '/vandaag'].includes(pad))
    const app = monteer(
      {
        unitOfWork,
        klok: () => nu,
        regels: alleRegels,
        ingelogde: async (token, now) => {
          const wie = await ingelogde(unitOfWork, token, now)
          return wie ?? (laatWegBinnen ? iedereen : null)
        },
        installatie: { demo: false, oefenmodus: true },
        log: () => {},
      },
      routes,
    )
    const vraag = (pad: string, init: RequestInit) => app.request(pad, init)
    return await proefPaden({ vraag, unitOfWork, routes, regels: alleRegels, now: nu }, [
      'regisseur',
      'beheerder',
    ])
  }
  const iedereen = {
    accountId: '00000000-0000-7000-8000-000000000000',
    naam: '',
    organisatieId: '',
    organisatie: '',
    gemeenteId: '00000000-0000-7000-8000-000000000000',
    gemeente: '',
    gemeenten: [],
    rollen: ['regisseur'],
    bewezenOp: nu,
  }

  test('vindt niets: wie wegging, komt nergens', async () => {
    const uitslag = await proef(false)
    expect(uitslag.schendingen).toEqual([])
    expect(uitslag.cells).toBe(3 * 5)
  })

  test('vindt het als een sessie van wie wegging nog iets opent', async () => {
    const { schendingen } = await proef(true)
    expect(schendingen.some((regel) => regel.includes('/begin als regisseur die wegging'))).toBe(true)
  })
})
