export const benchUpload = async () => [];
