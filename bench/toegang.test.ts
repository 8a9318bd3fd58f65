import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { alleRegels } from '../src/beleid.ts'
import { testhuis } from '../test/gemeente.ts'
import { proefGegevens } from './toegang/gegevens.ts'

/** The proof on a database in which something is wrong, which is put right again afterwards. */
async function met(fout: string, herstel: string, rol: string, doel: string) {
  const huis = await testhuis()
  const client = new pg.Client({ connectionString: huis.beheerUrl })
  await client.connect()
  try {
    await client.query(fout)
    return await proefGegevens(huis, alleRegels, { rollen: [rol], doelen: [doel] })
  } finally {
    await client.query(herstel)
    await client.end()
  }
}

describe('de toegangsproef', () => {
  test('vindt niets op de database zoals ze is', async () => {
    const rollen = [
      'aandachtsfunctionaris',
      'zorgcoordinator',
      'beheerder',
      'noodtoegang',
      'melder',
      'systeem',
      '',
    ]
    const doelen = ['beoordelen', 'zorg', 'melden', 'inloggen', 'vernietigen']
    const uitslag = await proefGegevens(await testhuis(), alleRegels, { rollen, doelen })
    expect(uitslag.schendingen).toEqual([])
    expect(uitslag.violations).toBe(0)
    expect(uitslag.cells).toBeGreaterThan(50_000)
  }, 240_000)

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
      'een nieuwe tabel die open staat',
      'create table melding.nieuw (gemeente_id uuid not null, id uuid primary key, inhoud bytea not null); grant select, delete on melding.nieuw to baken_gebruiker',
      'drop table melding.nieuw',
      'jurist',
      'begin',
      'vernietigen melding.nieuw',
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
      'noodtoegang met een verlening',
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
  ]
  test.each(fouten)('vindt %s', async (_, fout, herstel, rol, doel, regel) => {
    const uitslag = await met(fout, herstel, rol, doel)
    expect(uitslag.violations).toBeGreaterThan(0)
    expect(uitslag.schendingen.some((s) => s.includes(regel))).toBe(true)
  })
})
