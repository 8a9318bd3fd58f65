import { maakContext, systeem } from '../../src/kernel/context.ts'
import { gemeenten, organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { bewaarRollen, hashWachtwoord, maakAccount } from '../../src/modules/toegang/index.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'
import { logins, wachtzin } from './logins.ts'

/** One account a login, with its roles in each of its municipalities. */
export async function maakLogins(unitOfWork: UnitOfWork, now: Date): Promise<void> {
  const wachtwoordHash = await hashWachtwoord(wachtzin)
  const basis = maakContext({ actor: systeem, doel: 'inrichten', verwerking: 'demo', spoor: 'geen', now })
  const alle = new Map((await unitOfWork(basis, gemeenten)).map((gemeente) => [gemeente.code, gemeente.id]))
  for (const { organisatie, rollen, gemeenten: waar, naam, inlognaam } of logins) {
    let account: string | undefined
    for (const code of waar) {
      await unitOfWork({ ...basis, gemeenteId: alle.get(code)! }, async (ctx) => {
        account ??= await maakAccount(ctx, {
          organisatieId: (await organisatieMetCode(ctx, organisatie))!.id,
          inlognaam,
          naam,
          wachtwoordHash,
          totpGeheim: 'DEMODEMODEMODEMODEMODEMODEMODEMO',
        })
        await bewaarRollen(ctx, account, rollen)
      })
    }
  }
}
