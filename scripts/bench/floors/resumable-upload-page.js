import { upload } from './resumable-upload.js';

document.querySelector('input').onchange = ({ target }) =>
  upload(target.files[0], '/api/lumio/v1/uploads', {
    caseId: 'cas_2026_1041',
    requirementId: 'req_1041_indemnites',
    filename: 'scan.pdf',
    filetype: 'application/pdf',
  });
