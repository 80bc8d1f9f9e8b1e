package com.acme;

enum OrdersError {}
