import { describe, expect, it } from 'vitest';
import { parsePackages } from '../../../../../electron/protocol/adb/adbPackages.ts';

const text = `Packages:
  Package [com.example.till] (5f1a2b3):
    userId=10087
    pkg=Package{4d5e6f com.example.till}
    versionCode=142 minSdk=22 targetSdk=28
    versionName=1.4.2
    flags=[ HAS_CODE ALLOW_CLEAR_USER_DATA ]
    signatures=PackageSignatures{1 version:2}
  Package [com.android.settings] (99aa):
    versionCode=29 minSdk=29 targetSdk=29
    versionName=null
    flags=[ SYSTEM HAS_CODE ]
  Package [com.maker.pay] (77bb):
    versionName=3.0-beta
    pkgFlags=[ SYSTEM HAS_CODE UPDATED_SYSTEM_APP ]

Hidden system packages:
  Package [com.maker.pay] (77bc):
    versionName=1.0
`;

describe('applications of an Android terminal', () => {
  it('are read with their versions', () => {
    const expected = [
      { name: 'com.android.settings', version: '29', isSystem: true },
      { name: 'com.example.till', version: '1.4.2', isSystem: false },
      { name: 'com.maker.pay', version: '3.0-beta', isSystem: true },
    ];
    expect(parsePackages(text)).toEqual(expected);
    expect(parsePackages(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('are none in anything else', () => {
    expect(parsePackages('Security exception: Permission Denial\n')).toEqual([]);
    expect(parsePackages('')).toEqual([]);
  });

  it('without a version have none', () => {
    expect(parsePackages('  Package [com.a] (1):\n')).toEqual([{ name: 'com.a', version: null, isSystem: false }]);
  });
});
