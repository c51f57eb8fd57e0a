// Floor of a list: the same number of cards of the same kind of facts, written by one `innerHTML`. No library, no shadow root of its own,
// no icons, no links.
const states = ['in_force', 'pending_documents', 'terminated', 'expired'];
const words = {
  in_force: 'En cours',
  pending_documents: 'Pièces attendues',
  terminated: 'Résilié',
  expired: 'Expiré',
  suspended: 'Suspendu',
};

export const makeCards = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: i,
    title: `${['Habitation', 'Auto', 'Santé', 'Prévoyance', 'Voyage'][i % 5]} ${i}`,
    number: `POL-2026-${String(i).padStart(6, '0')}`,
    state: states[i % 4],
    facts: [
      ['Titulaire', `Personne ${i % 997}`],
      ['Effet', `2026-0${(i % 9) + 1}-01`],
      ['Cotisation', `${20 + (i % 80)},50 € par mois`],
      ['Échéance', `2027-0${(i % 9) + 1}-15`],
    ],
  }));

export const cardHtml = ({ id, title, number, state, facts }) =>
  `<article class=card id=c${id}><header><h3>${title}</h3><span class="badge ${state}">${words[state]}</span></header><p class=num>${number}</p><dl>${facts
    .map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`)
    .join('')}</dl></article>`;

export const cardStyles = `
:host{display:block;font:14px/1.4 system-ui}
.list{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.75rem}
.card{border:1px solid #ccc;border-radius:.5rem;padding:.75rem;background:#fff}
.card header{display:flex;justify-content:space-between;gap:.5rem}
.card h3{font-size:1rem;margin:0}
.badge{font-size:.75rem;padding:.1rem .5rem;border-radius:1rem;background:#eee}
.badge.in_force{background:#d7f5dd}.badge.pending_documents{background:#fff1cc}.badge.terminated{background:#fbd9d9}
.num{color:#555;margin:.25rem 0}
dl{display:grid;grid-template-columns:1fr 1fr;gap:.25rem;margin:0}
dt{color:#666;font-size:.75rem}
dd{margin:0}`;
