<?php
// wikidiff2, what Wikipedia shows its readers, as shipped. It compares lines, so a paragraph is a line here.
$lines = fn(string $file): string => str_replace("\n\n", "\n", file_get_contents($file));
echo wikidiff2_inline_json_diff($lines($argv[1]), $lines($argv[2]), 99999999);
