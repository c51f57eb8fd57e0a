import type { UploadItem } from '../flows/upload-item.js';
import { type Place, percent } from '../kit/format.js';

/** How much of a file has left, 0 to 1. */
export const share = ({ sent = 0, bytes }: UploadItem): number => Math.min(1, sent / bytes || 0);

/** Whole percents, never more than have left. */
export const wholePercent = (item: UploadItem, place: Place): string => percent(String(Math.floor(share(item) * 100) / 100), place);
