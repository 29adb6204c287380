<?php
/*
 * A small shop: visitors fill a basket, alice and bob log in. PHP keeps the session in a file.
 *
 * Its flaws are there on purpose: the settings that `tests/servers/php.ts` starts it with, and a login that does not
 * call session_regenerate_id(), so that the session keeps its id (session fixation).
 */

session_start();

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$isPost = $_SERVER['REQUEST_METHOD'] === 'POST';

if ($path === '/basket') {
    $_SESSION['basket'] = $_GET['item'];
    setcookie('basket', serialize(['item' => $_GET['item'], 'count' => 1]));
    exit('ok');
}
if ($path === '/login' && $isPost) {
    $name = $_POST['username'];
    $isRight = in_array($name, ['alice', 'bob'], true) && $_POST['password'] === "$name-password";
    if ($isRight) {
        $_SESSION['user'] = $name;
    }
    header($isRight ? 'Location: /' : 'Location: /?wrong');
    exit;
}
if ($path === '/logout' && $isPost) {
    session_destroy();
    // Without the attributes it was set with, but the path, the browser removes it all the same.
    setcookie(session_name(), '', 1, '/');
    header('Location: /');
    exit;
}
if ($path !== '/') {
    http_response_code(404);
    exit;
}

$user = htmlspecialchars($_SESSION['user'] ?? '');
$basket = htmlspecialchars($_SESSION['basket'] ?? 'nothing');
?>
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>PHP</title>
  <link rel="icon" href="data:,">
</head>
<body>
  <p>You are <span id="who"><?= $user ? "logged in as $user" : 'not logged in' ?></span>.
     In the basket: <span id="basket"><?= $basket ?></span>.</p>
  <?php if ($user): ?>
  <form method="post" action="/logout" id="logout"><button type="submit">Log out</button></form>
  <?php else: ?>
  <form method="post" action="/login" id="login">
    <label>User <input name="username" value="alice"></label>
    <label>Password <input name="password" type="password" value="alice-password"></label>
    <button type="submit">Log in</button>
  </form>
  <?php endif ?>
</body>
</html>
