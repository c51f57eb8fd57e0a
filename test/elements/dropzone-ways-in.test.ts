// Drag, picker, camera and paste end in the same verb; the page may refuse all of them.
import { expect } from 'chai';
import { requirement } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { camera, deposit, label, says, zone } from './kit/deposit-stage.ts';
import { carrying, choose, drag, drop, paste, pdf, photo } from './kit/files.ts';
import { goodFace } from './kit/good-face.ts';
import { StubInsurer } from './kit/insurer.ts';
import { get, query } from './kit/roles.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

const other = 'Avis d’arrêt';
const two = () => [requirement(), requirement({ id: 'req_2', label: other })];
const intents = (insurer: StubInsurer) => insurer.of('uploads.create').map(({ input }) => [input['requirementId'], input['filename']]);

describe('ways into the dropzone', () => {
  it('a file dropped on a zone goes to that document', async () => {
    const { insurer, element } = await deposit(new StubInsurer(), two());
    expect(drop(zone(other), await pdf()).defaultPrevented).to.equal(true);
    await changes.until(() => expect(intents(insurer)).to.deep.equal([['req_2', 'releve.pdf']]));
    await says(zone(other), 'Prêt à être transmis');
    await goodFace(element);
  });

  it('the zone under the file says so, and stops saying it when the file leaves', async () => {
    const { element } = await deposit(new StubInsurer(), two());
    const file = carrying(await pdf());
    drag('dragenter', zone(), file);
    expect(drag('dragover', zone(), file).defaultPrevented).to.equal(true);
    await says(zone(), 'Déposez le fichier ici');
    expect(textOf(zone(other))).to.not.contain('Déposez le fichier ici');
    await goodFace(element);
    drag('dragleave', element, file);
    await changes.until(() => expect(textOf(element)).to.not.contain('Déposez le fichier ici'));
  });

  it('a near miss is not opened in the tab; with one zone it is taken, with two nobody guesses', async () => {
    const { insurer, element } = await deposit(new StubInsurer(), two());
    expect(drop(get('textbox', /^Précision/), await pdf()).defaultPrevented).to.equal(true);
    await changes.settled();
    expect(intents(insurer)).to.deep.equal([]);
    element.requirementId = 'req_2';
    await changes.until(() => expect(textOf(element)).to.not.contain(label));
    await changes.until(() => zone(other));
    drop(get('textbox', /^Précision/), await pdf());
    await changes.until(() => expect(intents(insurer)).to.deep.equal([['req_2', 'releve.pdf']]));
  });

  it('text that is dragged or pasted goes where it was meant to go', async () => {
    const { insurer } = await deposit();
    const text = new DataTransfer();
    text.setData('text/plain', 'bonjour');
    const note = get('textbox', /^Précision/);
    expect(drag('drop', note, text).defaultPrevented).to.equal(false);
    expect(paste(note, text).defaultPrevented).to.equal(false);
    expect(intents(insurer)).to.deep.equal([]);
  });

  it('a picture that is pasted is taken', async () => {
    const { insurer } = await deposit();
    expect(paste(zone(), carrying(await photo('capture.jpg'))).defaultPrevented).to.equal(true);
    await changes.until(() => expect(intents(insurer)).to.deep.equal([['req_1', 'capture.jpg']]));
  });

  it('several files of the picker, and a photo of the camera; the same file may be chosen again', async () => {
    const { insurer, element, input } = await deposit();
    choose(input, await pdf('a.pdf', 1), await pdf('b.pdf', 2));
    expect(input.files).to.have.length(0);
    choose(await camera(), await photo());
    await changes.until(() =>
      expect(intents(insurer)).to.have.deep.members([
        ['req_1', 'a.pdf'],
        ['req_1', 'b.pdf'],
        ['req_1', 'photo.jpg'],
      ]),
    );
    await changes.until(() => get('button', 'Retirer a.pdf'));
    get('button', 'Retirer a.pdf').click();
    choose(input, await pdf('a.pdf', 1));
    await changes.until(() => expect(intents(insurer)).to.have.length(4));
    await changes.until(() => expect(textOf(element).match(/Prêt à être transmis/g)).to.have.length(3));
    await goodFace(element);
  });

  it('what leaves tells the insurer what the file is by its content, not by its name', async () => {
    const { insurer, add } = await deposit();
    add(new File([await (await photo()).arrayBuffer()], 'scan.pdf', { type: 'application/pdf' }));
    await changes.until(() => expect(insurer.of('uploads.create')[0]?.input['filetype']).to.equal('image/jpeg'));
  });

  it('F22: the page is asked first, with no name and no file; it may refuse', async () => {
    const { insurer, element, provider } = await deposit();
    const offers: unknown[] = [];
    provider.addEventListener('avenant-files-offered', (event) => {
      offers.push(event.detail);
      event.preventDefault();
    });
    const file = await pdf('secret-medical.pdf');
    drop(zone(), file);
    expect(offers).to.deep.equal([{ requirementId: 'req_1', files: [{ type: 'application/pdf', size: file.size }] }]);
    await changes.settled();
    expect(intents(insurer)).to.deep.equal([]);
    expect(textOf(element)).to.not.contain('secret-medical');
  });

  it('a picture is shown small, drawn from the file itself; one that cannot be drawn keeps its icon, and spoils none after it', async () => {
    const pictures = () => [...shownElements(element)].filter((it) => it instanceof HTMLCanvasElement && it.checkVisibility());
    const isDrawn = (it: Element) => {
      const { data } = (it as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, 48, 48);
      return data.some((value) => value > 0);
    };
    const { element, add } = await deposit();
    const broken = new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'no picture'], 'illisible.jpg');
    add(broken, await photo());
    await says(element, 'illisible.jpg');
    await changes.until(() => expect(pictures().map(isDrawn)).to.deep.equal([true]));
    get('button', 'Retirer illisible.jpg').click();
    await changes.until(() => query('button', 'Retirer illisible.jpg') === null);
    await changes.until(() => expect(pictures().map(isDrawn)).to.deep.equal([true]));
  });
});
