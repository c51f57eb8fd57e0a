/** A whole page: the script, where the insurer's API is, and what the customer sees. */
export const fiveLines = (script = '/avenant/index.js', baseUrl = 'https://api.insurer.example/v1'): string =>
  `<script type="module" src="${script}"></script>
<avenant-provider base-url="${baseUrl}" lang="fr">
  <avenant-contract-list contract-href="/contrats/{id}"></avenant-contract-list>
  <avenant-exchange-log case-id="cas_2026_1041"></avenant-exchange-log>
</avenant-provider>`;
