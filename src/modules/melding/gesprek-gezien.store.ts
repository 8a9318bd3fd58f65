import type { TxContext } from '../../platform/db/index.ts'

/** Puts a mark beside what is on the screen of whoever has the code. It has no time, and she cannot read it back. */
export async function markeerGezien(ctx: TxContext, meldingId: string): Promise<void> {
  await ctx.db
    .insertInto('melding.gezien')
    .columns(['gemeenteId', 'berichtId', 'opzoekId'])
    .expression((eb) =>
      eb
        .selectFrom('melding.bericht')
        .select(['gemeenteId', 'id', (nog) => nog.ref('opzoekId').$notNull().as('opzoekId')])
        .where('meldingId', '=', meldingId)
        .where('opzoekId', '=', ctx.bewijs!)
        .where('van', '=', 'meldpunt')
        .where('gezien', '=', false),
    )
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Takes every mark over into its message, and throws it away. */
export async function neemMarkeringenOver(ctx: TxContext): Promise<void> {
  await ctx.db
    .with('weg', (db) => db.deleteFrom('melding.gezien').returning(['gemeenteId', 'berichtId', 'opzoekId']))
    .updateTable('melding.bericht as b')
    .from('weg')
    .set({ gezien: true })
    .whereRef('b.gemeenteId', '=', 'weg.gemeenteId')
    .whereRef('b.id', '=', 'weg.berichtId')
    .whereRef('b.opzoekId', '=', 'weg.opzoekId')
    .where('b.van', '=', 'meldpunt')
    .execute()
}
