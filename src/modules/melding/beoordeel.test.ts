import { beforeAll, describe, expect, test } from 'vitest'
import { nieuweGemeente, nu } from '../../../test/gemeente.ts'
import { nieuweMelding } from '../../../test/melding.ts'
import { meldingMet, werkMeldingBij } from './beoordeel.store.ts'
import { wijsAf } from './beoordeel-afwijzen.ts'
import { verwijsDoor, verwijsNaarAnderLoket } from './beoordeel-doorverwijzen.ts'
import { zetUrgentie } from './beoordeel-urgentie.ts'
import { noteerContactvraag, toonContact } from './contact-melder.ts'
import { gesprekVan } from './inzien.store.ts'
import { bekijkMelding } from './inzien.ts'
import { lijstMeldingen } from './werkvoorraad.ts'

const af = { reden: 'niets', toelichting: 'Er is niets te zien.' }
const accountId = '0198c9a0-0000-7000-8000-000000000001'
let gemeente: Awaited<ReturnType<typeof nieuweGemeente>>
beforeAll(async () => {
  gemeente = await nieuweGemeente()
})
const functionaris = <T>(doe: Parameters<typeof gemeente.als<T>>[1]) =>
  gemeente.als('aandachtsfunctionaris', doe)

describe('een melding beoordelen', () => {
  test('afwijzen zet de termijn van de reden, en de melder ziet alleen afgehandeld', async () => {
    const melding = await nieuweMelding(gemeente, { accountId })
    await functionaris((ctx) => wijsAf(ctx, { ...melding, ...af }))
    const { toestand, besluit, momenten } = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
    expect({ toestand, besluit }).toEqual({ toestand: 'afgehandeld', besluit: 'afgewezen' })
    expect(momenten.find((m) => m.titel === 'Afgewezen')).toMatchObject({
      door: 'Test aandachtsfunctionaris',
      tekst: 'Er is niets.\nEr is niets te zien.',
    })
    const termijn = await gemeente.systeem('vernietigen', (ctx) =>
      ctx.db
        .selectFrom('melding.melding')
        .select('vernietigenOp')
        .where('id', '=', melding.id)
        .executeTakeFirst(),
    )
    expect(termijn?.vernietigenOp).toBe('2027-02-23')
    expect((await functionaris((ctx) => gesprekVan(ctx, melding.id)))?.toestand).toBe('afgehandeld')
  })

  test('wie te laat is, hoort wat er is veranderd, en overschrijft niets', async () => {
    const melding = await nieuweMelding(gemeente)
    await functionaris((ctx) =>
      zetUrgentie(ctx, { ...melding, urgentie: 'hoog', verschijningsvorm: 'arbeid' }),
    )
    const poging = functionaris((ctx) => wijsAf(ctx, { ...melding, ...af }))
    await expect(poging).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Test aandachtsfunctionaris: Urgentie of vorm bepaald'),
    })
    const na = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
    expect(na).toMatchObject({ toestand: 'nieuw', urgentie: 'hoog', verschijningsvorm: 'arbeid', versie: 2 })
  })

  test('een rij verandert alleen in de versie die de lezer zag', async () => {
    const melding = await nieuweMelding(gemeente)
    const wijzig = () => functionaris((ctx) => werkMeldingBij(ctx, melding, { urgentie: 'hoog' }))
    expect([await wijzig(), await wijzig()]).toEqual([true, false])
  })

  test('twee besluiten op hetzelfde moment: een slaagt, de ander krijgt 409', async () => {
    const melding = await nieuweMelding(gemeente)
    const uitslagen = await Promise.allSettled([
      functionaris((ctx) => wijsAf(ctx, { ...melding, ...af })),
      functionaris((ctx) => verwijsNaarAnderLoket(ctx, { ...melding, toelichting: 'Ander loket.' })),
    ])
    expect(uitslagen.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(uitslagen.find((u) => u.status === 'rejected')).toMatchObject({ reason: { status: 409 } })
  })

  test('doorverwijzen kan alleen naar een partner uit de regio', async () => {
    const melding = await nieuweMelding(gemeente)
    const naar = (partner: string) =>
      functionaris((ctx) => verwijsDoor(ctx, { ...melding, partner, toelichting: 'Zij helpen.' }))
    await expect(naar('zelfbedacht')).rejects.toMatchObject({ status: 400, veld: 'partner' })
    await naar('hulphuis')
    const { momenten, besluit } = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
    expect(besluit).toBe('doorverwezen')
    expect(momenten.find((m) => m.titel === 'Doorverwezen')?.tekst).toBe(
      'Naar: Hulphuis De Steiger.\nZij helpen.',
    )
  })

  test('een vorm die vandaag niet geldt, is niet te kiezen', async () => {
    const melding = await nieuweMelding(gemeente)
    const zet = functionaris((ctx) =>
      zetUrgentie(ctx, { ...melding, urgentie: 'hoog', verschijningsvorm: 'verzonnen' }),
    )
    await expect(zet).rejects.toMatchObject({ status: 400, veld: 'verschijningsvorm' })
  })

  test('wie meekijkt of voor de zorg werkt, beoordeelt niet', async () => {
    const melding = await nieuweMelding(gemeente)
    await expect(
      gemeente.als('privacyfunctionaris', (ctx) => wijsAf(ctx, { ...melding, ...af })),
    ).rejects.toThrow()
    await expect(
      gemeente.als('zorgcoordinator', (ctx) => wijsAf(ctx, { ...melding, ...af })),
    ).rejects.toMatchObject({ status: 404 })
    expect(await functionaris((ctx) => meldingMet(ctx, melding.id))).toMatchObject({
      toestand: 'nieuw',
      versie: 1,
    })
  })

  test('een andere gemeente ziet hetzelfde als bij een melding die niet bestaat', async () => {
    const melding = await nieuweMelding(gemeente)
    const ander = await nieuweGemeente()
    const kijk = ander.als('aandachtsfunctionaris', (ctx) => bekijkMelding(ctx, melding.id))
    await expect(kijk).rejects.toMatchObject({ code: 'niet-gevonden', status: 404 })
  })
})

describe('wie de melder is', () => {
  const melder = { naam: 'Puck Verzonnen', hoe: 'bel 06 00000000', wanneer: 'na zeven uur' }

  test('blijkt alleen met een reden, en die komt bij de melding te staan', async () => {
    const melding = await nieuweMelding(gemeente, { melder })
    const zonder = await functionaris((ctx) => toonContact(ctx, melding.id))
    expect(zonder).toBeNull()
    await functionaris((ctx) => noteerContactvraag(ctx, { id: melding.id, reden: 'Wij moeten waarschuwen.' }))
    const doel = 'contact met melder'
    expect(
      await gemeente.als('aandachtsfunctionaris', (ctx) => toonContact(ctx, melding.id), { doel }),
    ).toEqual(melder)
    expect(await gemeente.als('regisseur', (ctx) => toonContact(ctx, melding.id), { doel })).toBeNull()
    const { momenten } = await functionaris((ctx) => bekijkMelding(ctx, melding.id))
    expect(momenten.find((m) => m.titel === 'Contactgegevens opgevraagd')?.tekst).toBe(
      'Wij moeten waarschuwen.',
    )
  })

  test('staat niet in wat een lijst of een melding toont', async () => {
    const melding = await nieuweMelding(gemeente, { melder })
    const alles = await functionaris(async (ctx) => ({
      lijst: await lijstMeldingen(ctx, {
        compartiment: 'melding',
        toestand: 'nieuw',
        volgorde: 'nieuwste eerst',
        aantal: 50,
      }),
      open: await bekijkMelding(ctx, melding.id),
    }))
    expect(JSON.stringify(alles)).not.toContain('Verzonnen,')
    expect(JSON.stringify(alles)).not.toContain('Puck')
    expect(JSON.stringify(alles)).not.toContain('06 00000000')
  })
})

test('een lange of rare plaats blijft een regel', async () => {
  const plaats = `${'🏚️'.repeat(200)}\nnog een regel`
  const { id } = await nieuweMelding(gemeente, { plaats, op: new Date(nu.getTime() + 1000) })
  const regels = await functionaris((ctx) =>
    lijstMeldingen(ctx, {
      compartiment: 'melding',
      toestand: 'nieuw',
      volgorde: 'nieuwste eerst',
      aantal: 1,
    }),
  )
  expect(regels[0]?.id).toBe(id)
  expect(regels[0]?.plaats).not.toContain('\n')
  expect([...regels[0]!.plaats].length).toBeLessThanOrEqual(60)
})
