import { randomUUID } from 'node:crypto'
import { anoniem, maakContext, systeem } from '../../src/kernel/context.ts'
import { nieuwId } from '../../src/kernel/ids.ts'
import { dienIn } from '../../src/modules/melding/index.ts'
import { gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { bewaarRollen, hashWachtwoord, maakAccount } from '../../src/modules/toegang/index.ts'
import { bewijsContext } from '../../src/modules/toegang/sessie.ts'
import { bewaarSessie } from '../../src/modules/toegang/toegang.store.ts'
import { hash, nieuwToken } from '../../src/platform/crypto/index.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'

/** Accounts with one passphrase, a session in one municipality, and reports in another. */
export async function zetKlaar(unitOfWork: UnitOfWork, hoeveel: { accounts: number; meldingen: number }) {
  const now = new Date()
  const deel = { verwerking: 'bench.inloggen', spoor: 'geen', now } as const
  const inrichten = maakContext({ actor: systeem, doel: 'inrichten', ...deel })
  const [hier, elders] = await unitOfWork(inrichten, gemeenten)
  if (!hier || !elders) throw new Error('deze bench vraagt een regio met twee gemeenten')
  const wachtwoordHash = await hashWachtwoord('vier losse woorden samen')
  const accounts = await unitOfWork({ ...inrichten, gemeenteId: hier.id }, async (ctx) => {
    const organisatie = await organisatieMetCode(ctx, `gemeente-${hier.code}`)
    const gemaakt: { id: string; inlognaam: string }[] = []
    for (let i = 0; i < hoeveel.accounts; i++) {
      const inlognaam = nieuweNaam()
      const rij = { inlognaam, naam: 'Proef', wachtwoordHash, totpGeheim: 'A'.repeat(32) }
      const id = await maakAccount(ctx, { organisatieId: organisatie!.id, ...rij })
      await bewaarRollen(ctx, id, ['aandachtsfunctionaris'])
      gemaakt.push({ id, inlognaam })
    }
    return gemaakt
  })
  const meldingen: string[] = []
  for (let i = 0; i < hoeveel.meldingen; i++) {
    const id = nieuwId(now)
    const melden = maakContext({ actor: anoniem, gemeenteId: elders.id, doel: 'melden', ...deel })
    await unitOfWork(melden, (ctx) => dienIn(ctx, { id, kanaal: 'website', inhoud }))
    meldingen.push(id)
  }
  const token = nieuwToken()
  const sessie = {
    tokenHash: hash(token),
    accountId: accounts[0]!.id,
    gemeenteId: hier.id,
    verlooptOp: new Date(now.getTime() + 8 * 3_600_000),
    bevestigd: true,
  }
  await unitOfWork(bewijsContext('inloggen', 'bench.inloggen', token, now), (ctx) =>
    bewaarSessie(ctx, sessie),
  )
  return { inlognamen: accounts.map(({ inlognaam }) => inlognaam), meldingen, token }
}

export function nieuweNaam(): string {
  return `${randomUUID()}@bench.example.nl`
}

const inhoud = {
  wie: 'gezien',
  hulp: null,
  wat: 'Mensen slapen in de loods en worden gebracht en gehaald.',
  plaats: '',
  waar: '',
  gemeenteBekend: true,
  wanneer: 'nog-bezig',
  wanneerToelichting: '',
  betrokken: '',
  anoniem: true,
  taal: 'nl',
} as const
