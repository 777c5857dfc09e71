-- Department packets: how often files were taken in, and what was left open by the last one (docs/file-format.md).
ALTER TABLE "packets" ADD COLUMN "open_points" INTEGER;
ALTER TABLE "packets" ADD COLUMN "takings" INTEGER;
