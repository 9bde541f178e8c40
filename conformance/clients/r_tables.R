# Every table in R: by the generated loader, by the line README.md prints, and by base R. Arguments: version folder, mode.
arguments <- commandArgs(trailingOnly = TRUE)
root <- arguments[[1]]
mode <- arguments[[2]]
source(file.path(root, "load", "load.R"))

readers <- list(
  loader = function(table) read_table_of(table, root),
  printed = function(table) readr::read_csv(file.path(root, "data", paste0(table, ".csv")), na = "", show_col_types = FALSE),
  base = function(table) read.csv(file.path(root, "data", paste0(table, ".csv")), na.strings = "", encoding = "UTF-8")
)

kind_of <- function(values) {
  if (all(is.na(values)) && is.logical(values) && mode != "loader") return("empty")
  if (is.logical(values)) return("boolean")
  if (inherits(values, "Date")) return("date")
  if (is.integer(values)) return("integer")
  if (is.numeric(values)) return("number")
  if (is.character(values)) return("text")
  "other"
}

reduce <- function(values, kind) {
  present <- values[!is.na(values)]
  if (kind == "text") return(sum(nchar(present, type = "chars")))
  if (kind %in% c("empty", "other")) return(0)
  sum(as.numeric(present))
}

write_line <- function(...) cat(paste(..., sep = "\t"), "\n", sep = "")

# First column of the file is the key, or several are: the schema says.
key_of <- function(table) {
  schema <- readLines(file.path(root, "schemas", paste0(table, ".schema.json")), encoding = "UTF-8", warn = FALSE)
  text <- paste(schema, collapse = " ")
  inside <- sub(".*\"x-primary-key\": *\\[([^]]*)\\].*", "\\1", text)
  gsub("[\" ]", "", strsplit(inside, ",")[[1]])
}

for (table in names(table_columns)) {
  rows <- as.data.frame(readers[[mode]](table), stringsAsFactors = FALSE)
  keys <- do.call(paste, c(lapply(key_of(table), function(name) rows[[name]]), sep = "|"))
  write_line("rows", table, nrow(rows), if (nrow(rows)) keys[[1]] else "", if (nrow(rows)) keys[[nrow(rows)]] else "")
  for (name in names(rows)) {
    kind <- kind_of(rows[[name]])
    write_line("column", table, name, kind, sum(is.na(rows[[name]])), format(reduce(rows[[name]], kind), digits = 17, scientific = FALSE))
  }
}
