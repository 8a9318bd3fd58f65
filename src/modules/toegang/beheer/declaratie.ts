/** What the pages of a beheerder say of themselves. What changes an account asks who she is once more (besluit 0011). */
export const lezen = { recht: 'account:lezen', doel: 'beheer', verwerking: 'toegang.accounts' } as const
export const wijzigen = {
  recht: 'account:wijzigen',
  doel: 'beheer',
  verwerking: 'toegang.account-wijzigen',
  vers: true,
} as const
export const vragen = {
  recht: 'rolverzoek:toevoegen',
  doel: 'beheer',
  verwerking: 'toegang.rol-vragen',
  vers: true,
} as const
