/** What the pages about a signaal say of themselves. */
const basis = { doel: 'beoordelen' } as const

export const lezen = { ...basis, recht: 'signaal:lezen', verwerking: 'signaal.inzien' } as const
export const wijzigen = { ...basis, recht: 'signaal:wijzigen', verwerking: 'signaal.wijzigen' } as const
export const wegen = { ...basis, recht: 'signaal:wijzigen', verwerking: 'signaal.wegen' } as const
export const maken = { ...basis, recht: 'melding:toevoegen', verwerking: 'signaal.maken' } as const

export const naarSignaal = (_: unknown, { id }: { id: string }) => `/signalen/${id}`
export const naarNieuw = ({ id }: { id: string }) => `/signalen/${id}`

const toets = { doel: 'privacycheck' } as const
export const toetsLezen = {
  ...toets,
  recht: 'signaal:lezen',
  verwerking: 'signaal.privacycheck-inzien',
} as const
export const toetsWegen = { ...toets, recht: 'signaal:wijzigen', verwerking: 'signaal.privacycheck' } as const
