# The referee of tests/insight/test_compare.py: the same questions, asked of base R.
# Rscript tests/insight/referee.R > tests/insight/referee.json
newcombe <- function(x1, n1, x2, n2) {
  a <- prop.test(x1, n1, correct = FALSE)$conf.int; b <- prop.test(x2, n2, correct = FALSE)$conf.int
  p1 <- x1 / n1; p2 <- x2 / n2
  c(p1 - p2 - sqrt((p1 - a[1])^2 + (b[2] - p2)^2), p1 - p2 + sqrt((a[2] - p1)^2 + (p2 - b[1])^2))
}
# CR1, from the definition of the sandwich: Liang and Zeger 1986, with the usual small-sample factor.
robust <- function(y, x, g) {
  fit <- lm(y ~ x); X <- model.matrix(fit); u <- residuals(fit)
  bread <- solve(crossprod(X)); meat <- matrix(0, 2, 2)
  for (k in unique(g)) { s <- crossprod(X[g == k, , drop = FALSE], u[g == k]); meat <- meat + s %*% t(s) }
  G <- length(unique(g)); N <- length(y)
  V <- G / (G - 1) * (N - 1) / (N - 2) * bread %*% meat %*% bread
  c(coef(fit)[2], sqrt(V[2, 2]), 2 * pt(-abs(coef(fit)[2]) / sqrt(V[2, 2]), G - 2))
}
i <- 0:119; g <- i %/% 8; x <- g %% 2; y <- ((i * 37) %% 101) / 101 + 0.1 * x + ((g * 13) %% 7) / 20
out <- list(
  newcombe = newcombe(47, 90, 31, 85),
  chisq = chisq.test(matrix(c(47, 43, 31, 54), 2), correct = FALSE)$p.value,
  fisher = fisher.test(matrix(c(7, 3, 2, 9), 2))$p.value,
  mcnemar = binom.test(21, 30)$p.value - dbinom(21, 30, 0.5),
  welch = { t <- t.test(c(3.1, 4.4, 2.9, 5.2, 4.8, 3.3), c(2.2, 3.0, 4.1, 1.9, 2.8)); c(t$conf.int, t$p.value) },
  holm = p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm"),
  bh = p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH"),
  power = power.prop.test(n = 120, p1 = 0.4, p2 = 0.55)$power,
  smallest = power.prop.test(n = 120, p1 = 0.4, power = 0.8)$p2 - 0.4,
  robust = unname(robust(y, x, g))
)
line <- function(k) sprintf('"%s": [%s]', k, paste(format(out[[k]], digits = 10, trim = TRUE), collapse = ", "))
cat("{", sprintf('"r": "%s",', R.version.string), paste(sapply(names(out), line), collapse = ",\n"), "}\n", sep = "\n")
