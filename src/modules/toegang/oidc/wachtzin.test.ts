import { describe, expect, test } from 'vitest'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { maakAccount } from '../maak-account.ts'
import { hashWachtwoord } from '../wachtwoord.ts'
import { organisatieMet } from './identiteit.store.ts'

const { dienst, huisMet } = bijEchteDienst()

describe('een wachtzin', () => {
  const wachtzin = 'vier losse woorden samen'

  async function metWachtzin(
    huis: Awaited<ReturnType<typeof huisMet>>,
    rol: string,
    bron: string | null = null,
  ) {
    const inlognaam = `${rol}@${huis.gemeente.code}.example.nl`
    const wachtwoordHash = await hashWachtwoord(wachtzin)
    await huis.gemeente.systeem(
      'inrichten',
      async (ctx) => {
        const organisatie = await organisatieMet(ctx, { code: `gemeente-${huis.gemeente.code}` })
        const naam = { inlognaam, naam: `Test ${rol}`, wachtwoordHash, totpGeheim: 'A'.repeat(32) }
        const accountId = await maakAccount(ctx, { organisatieId: organisatie!.id, ...naam })
        const rij = { gemeenteId: huis.gemeente.id, accountId, rol, van: ctx.now, bron }
        await ctx.db.insertInto('toegang.rolToewijzing').values(rij).execute()
      },
      { now: huis.nu() },
    )
    return { inlognaam, wachtwoord: wachtzin }
  }

  test('werkt bij een organisatie met een inlogdienst alleen voor het noodaccount', async () => {
    const huis = await huisMet([])
    const regisseur = await metWachtzin(huis, 'regisseur')
    const geweigerd = await huis.bezoek().stuur('/inloggen', regisseur)
    const onbekend = await huis.bezoek().stuur('/inloggen', { ...regisseur, inlognaam: 'niemand@example.nl' })
    expect(geweigerd.status).toBe(400)
    expect(onbekend.html.replace('niemand@example.nl', regisseur.inlognaam)).toBe(geweigerd.html)
    const beheerder = await metWachtzin(huis, 'beheerder')
    expect((await huis.bezoek().stuur('/inloggen', beheerder)).naar).toBe('/inloggen/code')
  })

  test('werkt niet voor wie beheerder is omdat de dienst dat zegt', async () => {
    const huis = await huisMet([])
    const beheerder = await metWachtzin(huis, 'beheerder', dienst().issuer)
    expect((await huis.bezoek().stuur('/inloggen', beheerder)).status).toBe(400)
  })

  test('werkt bij een andere organisatie zoals altijd', async () => {
    const huis = await huisMet([], { organisatie: 'hulphuis' })
    const regisseur = await metWachtzin(huis, 'regisseur')
    expect((await huis.bezoek().stuur('/inloggen', regisseur)).naar).toBe('/inloggen/code')
  })
})
