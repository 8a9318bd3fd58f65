import type { Beleid } from '../../kernel/beleid.ts'

/** A guide that keeps nothing: there is no table behind this compartment. */
export const stappenplanBeleid: Beleid = {
  module: 'stappenplan',
  compartimenten: {
    stappenplan: 'de hulp bij de Meldcode huiselijk geweld en kindermishandeling; Baken bewaart er niets van',
  },
  regels: [
    {
      rol: 'melder',
      compartiment: 'stappenplan',
      handelingen: ['lezen'],
      doel: 'stappenplan',
      grond:
        'Wet verplichte meldcode huiselijk geweld en kindermishandeling; Beleidsplan 2025-2028, ambitie 3',
    },
  ],
}
