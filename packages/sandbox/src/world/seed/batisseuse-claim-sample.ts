/** What the sample claims of Ferrand Maçonnerie have in common. */
import type { Seed } from './seed.js';

type SampleCase = Seed['cases'][number];
type SampleClaim = NonNullable<Seed['claims']>[number];

export const eur = (amount: string) => ({ amount, currency: 'EUR' });
export const accountId = 'org_ferrand';
const handler = { handlerName: 'Hugo Lambert' };

export const lossTypes = {
  infiltration: { code: 'water_ingress', label: 'Infiltration' },
  cracks: { code: 'cracks', label: 'Fissures' },
  subsidence: { code: 'subsidence', label: 'Affaissement' },
  thirdParty: { code: 'third_party_damage', label: 'Dommage causé à autrui' },
  vehicle: { code: 'vehicle', label: 'Engin ou véhicule' },
  sealing: { code: 'waterproofing', label: "Défaut d'étanchéité" },
};
export const implications = {
  own: { code: 'own_works', label: 'Travaux réalisés par mon entreprise' },
  subcontractor: { code: 'subcontractor_works', label: 'Travaux réalisés par un sous-traitant' },
  onSite: { code: 'damage_on_site', label: 'Dommage subi sur mon chantier' },
  thirdParty: { code: 'third_party_claim', label: 'Mise en cause par un tiers' },
};

export const ofClaim = (number: string) => `cas_${number.toLowerCase().replace('-', '_')}`;
export const sample = (
  number: string,
  ofCase: Omit<SampleCase, 'id' | 'accountId' | 'kind' | 'number' | 'handlerName' | 'contractIds'> & { contractId?: string },
  claim: Omit<SampleClaim, 'id' | 'accountId' | 'damages' | 'activatedGuarantees' | 'appointments' | 'payments' | 'injured'> &
    Partial<SampleClaim>,
): { ofCase: SampleCase; claim: SampleClaim } => {
  const { contractId = 'ctr_bat_decennale', ...shown } = ofCase;
  const id = ofClaim(number);
  return {
    ofCase: { ...shown, id, accountId, kind: 'claim', number, contractIds: [contractId], ...handler },
    claim: {
      injured: false,
      damages: [],
      activatedGuarantees: [],
      appointments: [],
      payments: [],
      handlerContactId: 'cnt_hugo',
      ...claim,
      id,
      accountId,
    },
  };
};
export const exact = (value: string) => ({ value, precision: 'exact' as const });
