import { dagenLater } from '../../src/kernel/clock.ts'
import { anoniem, type Context, maakContext, systeem } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { beantwoord } from '../../src/modules/melding/beantwoord.ts'
import { wijsAf } from '../../src/modules/melding/beoordeel-afwijzen.ts'
import { verwijsNaarAnderLoket } from '../../src/modules/melding/beoordeel-doorverwijzen.ts'
import { dienIn } from '../../src/modules/melding/index.ts'
import { gemeenten } from '../../src/modules/netwerk/index.ts'
import { legWegingenVast } from '../../src/modules/signaal/leg-weging-vast.ts'
import { maakSignaal } from '../../src/modules/signaal/maak-signaal.ts'
import { nieuweMeldcode } from '../../src/platform/crypto/index.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'
import { beschrijfBeeld } from './beschrijf-beeld.ts'
import { brengVerder } from './breng-verder.ts'
import { type Geval, gevallen } from './gevallen.ts'
import { vraagAdviezen } from './vraag-adviezen.ts'
import { vulGegevens } from './vul-gegevens.ts'

type Bureau = { gemeenteId: string; accountId: string; naam: string; toetser?: { id: string; naam: string } }

/** Sends the fictional reports in as the form does, and judges some of them as the aandachtsfunctionaris does. */
export async function vulDemo(unitOfWork: UnitOfWork, nu: Date): Promise<void> {
  const bureaus = await bureausPerGemeente(unitOfWork, nu)
  for (const [nr, geval] of [...gevallen].reverse().entries()) {
    // One moment each: what happens at the same moment has no order of its own.
    const eerder = new Date(nu.getTime() - (gevallen.length - nr) * 60_000)
    const now = dagenLater(eerder, -geval.dagenGeleden)
    const bureau = bureaus.get(geval.plaats)!
    const id = nieuwId(now)
    const ctx = maakContext({
      actor: anoniem,
      gemeenteId: bureau.gemeenteId,
      doel: 'melden',
      verwerking: 'melding.melden',
      now,
    })
    await unitOfWork(ctx, (tx) => dienIn(tx, { id, kanaal: 'website', ...inzending(geval) }))
    if (geval.besluit)
      await behandel(unitOfWork, bureau, geval, id, dagenLater(eerder, -Math.max(geval.dagenGeleden - 1, 0)))
  }
  await beschrijfBeeld(unitOfWork, bureaus.get('Zutphen')!, nu)
}

function inzending({ wie, hulp, wat, plaats, waar, wanneer, betrokken, contact }: Geval) {
  const inhoud = {
    ...{ wie, hulp: hulp ?? null, wat, plaats, waar, gemeenteBekend: true, wanneer: 'nog-bezig' as const },
    ...{ wanneerToelichting: wanneer, betrokken, anoniem: !contact, taal: 'nl' },
  }
  return { inhoud, melder: contact ? { naam: '', hoe: contact, wanneer: '' } : null, code: nieuweMeldcode() }
}

async function bureausPerGemeente(unitOfWork: UnitOfWork, now: Date): Promise<Map<string, Bureau>> {
  const basis = maakContext({ actor: systeem, doel: 'inrichten', verwerking: 'demo', spoor: 'geen', now })
  const alle = await unitOfWork(basis, gemeenten)
  const bureaus = alle.map(async ({ id, naam }) => {
    const rollen = await unitOfWork({ ...basis, gemeenteId: id }, (tx) =>
      tx.db
        .selectFrom('toegang.rolToewijzing as r')
        .innerJoin('toegang.account as a', 'a.id', 'r.accountId')
        .select(['a.id', 'a.naam', 'r.rol'])
        .where('r.rol', 'in', ['aandachtsfunctionaris', 'privacyfunctionaris'])
        .execute(),
    )
    const officier = rollen.find(({ rol }) => rol === 'aandachtsfunctionaris')!
    const toetser = rollen.find(({ rol }) => rol === 'privacyfunctionaris')
    const bureau = { gemeenteId: id, accountId: officier.id, naam: officier.naam }
    return [naam, { ...bureau, ...(toetser && { toetser }) }] as const
  })
  return new Map(await Promise.all(bureaus))
}

async function behandel(
  unitOfWork: UnitOfWork,
  bureau: Bureau,
  geval: Geval,
  id: string,
  now: Date,
): Promise<void> {
  const actor = {
    id: bureau.accountId,
    naam: bureau.naam,
    organisatieId: null,
    rollen: ['aandachtsfunctionaris'],
  }
  const ctx: Context = maakContext({
    actor,
    gemeenteId: bureau.gemeenteId,
    doel: 'beoordelen',
    verwerking: 'melding.beoordelen',
    now,
  })
  const melding = { id, versie: 1 }
  const signaal = await unitOfWork(ctx, async (tx) => {
    let gemaakt: string | undefined
    if (geval.besluit === 'afwijzen') {
      await wijsAf(tx, {
        ...melding,
        reden: 'geen-mensenhandel',
        toelichting: 'Dit gaat over afval. Geen teken van dwang.',
      })
    } else if (geval.besluit === 'doorverwijzen') {
      await verwijsNaarAnderLoket(tx, {
        ...melding,
        toelichting: 'Mogelijk een hennepkwekerij. Geen teken van dwang.',
      })
    } else {
      gemaakt = await weeg(tx, melding, geval)
    }
    await beantwoord(tx, {
      id,
      bericht: nieuwId(now),
      tekst: 'Dank voor uw melding. Wij hebben hem gelezen. Weet u meer? Schrijf het hier op.',
    })
    return gemaakt
  })
  if (signaal && geval.adviezen)
    await vraagAdviezen(unitOfWork, { ...ctx, verwerking: 'signaal.advies' }, signaal, geval.adviezen)
  const { toetser, gemeenteId } = bureau
  if (!signaal || !geval.verder || !toetser) return
  const petra = { gemeenteId, accountId: toetser.id, naam: toetser.naam }
  await brengVerder(unitOfWork, { id: signaal, tot: geval.verder, now }, bureau, petra)
  if (geval.verder === 'actie') await vulGegevens(unitOfWork, { id: signaal, now }, bureau)
}

async function weeg(
  tx: Parameters<typeof maakSignaal>[0],
  melding: { id: string; versie: number },
  geval: Geval,
): Promise<string> {
  const { id } = await maakSignaal(tx, {
    ...melding,
    verschijningsvorm: geval.vorm ?? 'nog-onbekend',
    urgentie: 'hoog',
    ...(geval.plek && { plaatssoort: geval.plek }),
    plaats: `${geval.waar}, ${geval.plaats}`,
    feiten: geval.wat,
    interpretatie: 'De mensen lijken niet vrij om te gaan. Dat is nog niet zeker.',
  })
  const reden = 'Er is iets gezien dat past bij deze vorm, en het gebeurt hier.'
  await legWegingenVast(tx, {
    ...{ id, versie: 1 },
    besluiten: [
      { code: '1', uitkomst: 'mensenhandel', reden, criteria: [] },
      { code: '2A', uitkomst: 'taak', reden: 'De gemeente ziet toe op wonen en inschrijving.', criteria: [] },
      { code: '2B', uitkomst: 'eigen-gebied', reden: 'De plek ligt in deze gemeente.', criteria: [] },
    ],
  })
  return id
}
